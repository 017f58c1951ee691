import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call, client } from '../api';
import { useSettled } from '../ui/useSettled';
import { addressFrom, tidyAddress } from './address';

export type AddressState = 'empty' | 'checking' | 'free' | 'taken' | 'unchecked';

export const addressShape = /^(?=.{3,40}$)[a-z0-9](?:-?[a-z0-9]){2,39}$/;

/** The address of a new shop: it follows the name until a person writes it himself, and is checked while one types. */
export function useAddress(shopName: string) {
  const [own, setOwn] = useState<string | null>(null);
  const follows = own === null;
  const asked = (follows ? shopName : own).trim();
  const settled = useSettled(asked, 350);

  const answer = useQuery({
    queryKey: ['signup-address', follows, settled],
    enabled: settled.length > 1,
    staleTime: 20_000,
    retry: false,
    placeholderData: keepPreviousData,
    queryFn: () => call(client.GET('/api/v1/signups/address', { params: { query: follows ? { name: settled } : { slug: settled } } })),
  });

  const current = settled === asked && answer.data !== undefined && !answer.isPlaceholderData;
  const value = follows ? (current ? answer.data.slug : addressFrom(shopName)) : own;
  const other = current && !follows && answer.data.slug !== own ? answer.data.slug : undefined;

  let state: AddressState = 'checking';
  if (value.length === 0) state = 'empty';
  else if (answer.isError && settled === asked) state = 'unchecked';
  else if (current) state = answer.data.free && !other ? 'free' : 'taken';
  else if (!addressShape.test(value)) state = 'empty';

  return {
    value,
    state,
    follows,
    /** A free address the server offers instead of a taken one. */
    instead: state === 'taken' ? other : undefined,
    reason: state === 'taken' && current ? answer.data.reason : undefined,
    set: (typed: string) => setOwn(tidyAddress(typed)),
    follow: () => setOwn(null),
  };
}

export type Address = ReturnType<typeof useAddress>;
