import { keepPreviousData, queryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { call, client } from '../api';

export interface Asked {
  search: string;
  group: string;
  archived: boolean;
}

/** Tens of thousands of products come in pages. */
export function useProducts({ search, group, archived }: Asked) {
  return useInfiniteQuery({
    queryKey: ['products', 'list', search, group, archived],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      call(client.GET('/api/v1/products', { params: { query: { search: search || undefined, group: group || undefined, archived: archived || undefined, cursor: pageParam } }, signal })),
    getNextPageParam: (page) => page.cursor,
  });
}

export const groupsQuery = queryOptions({
  queryKey: ['products', 'groups'],
  staleTime: 60_000,
  queryFn: async () => (await call(client.GET('/api/v1/product-groups'))).items,
});

export const productQuery = (id: string) =>
  queryOptions({
    queryKey: ['products', 'one', id],
    queryFn: () => call(client.GET('/api/v1/products/{id}', { params: { path: { id } } })),
  });
