import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call, client } from './client';

/** One letter finds too much, but one digit may be the whole number of a deal. */
export function isAsked(query: string): boolean {
  return query.length >= 2 || /^\d$/.test(query);
}

/** Records of all kinds by title, number, phone or e-mail. */
export function useSearch(query: string) {
  const asked = isAsked(query);
  const found = useQuery({
    queryKey: ['search', query],
    enabled: asked,
    staleTime: 15_000,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call(client.GET('/api/v1/search', { params: { query: { q: query } }, signal })),
  });
  return { ...found, asked, groups: asked ? (found.data?.groups ?? []) : [] };
}
