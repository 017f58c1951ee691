import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call, client, type SearchGroups, type SearchItem } from '../api';

export type FoundKind = 'clients' | 'deals' | 'tasks';

export interface FoundGroup {
  kind: FoundKind;
  items: SearchItem[];
}

const order: readonly FoundKind[] = ['clients', 'deals', 'tasks'];

function kindOf(type: string): FoundKind {
  if (type === 'task') return 'tasks';
  return type === 'contact' || type === 'company' ? 'clients' : 'deals';
}

export function grouped({ groups }: SearchGroups): FoundGroup[] {
  return order
    .map((kind) => ({ kind, items: groups.filter(({ type }) => kindOf(type) === kind).flatMap(({ items }) => items) }))
    .filter(({ items }) => items.length > 0);
}

export function useSettled<T>(value: T, ms: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}

export function useFound(typed: string) {
  const query = useSettled(typed.trim(), 150);
  const found = useQuery({
    queryKey: ['search', query],
    enabled: query.length >= 2,
    staleTime: 15_000,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call(client.GET('/api/v1/search', { params: { query: { q: query } }, signal })),
  });
  return { groups: query.length >= 2 && found.data ? grouped(found.data) : [], asked: query.length >= 2 && !found.isPending, error: found.error };
}
