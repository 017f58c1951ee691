import { infiniteQueryOptions, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, client } from '../api';
import type { components } from '../api/schema';
import type { ConfigurationChange, PackRequest, Plan } from './contract';

type Schemas = components['schemas'];

/** Answers of one's own are values of any kind; the contract names no kind for them. */
const body = (request: PackRequest) => request as Schemas['PackRequest'];

/** What a template would do; asked anew for every answer given, as the plan depends on it. Nothing is written. */
export const planQuery = (key: string, request: PackRequest) =>
  queryOptions({
    queryKey: ['plan', key, request],
    staleTime: 0,
    gcTime: 60_000,
    queryFn: async () => (await call(client.POST('/api/v1/packs/{key}/plan', { params: { path: { key } }, body: body(request) }))) as Plan,
  });

export const rehearsalQuery = (key: string, request: PackRequest, days: number, id: string) =>
  queryOptions({
    queryKey: ['rehearsal', key, request, days],
    staleTime: 300_000,
    retry: false,
    queryFn: () => call(client.POST('/api/v1/packs/{key}/rehearse', { params: { path: { key }, query: { days, id } }, body: body(request) })),
  });

export const broughtQuery = (key: string) =>
  queryOptions({
    queryKey: ['packs', key, 'items'],
    queryFn: () => call(client.GET('/api/v1/packs/{key}/items', { params: { path: { key } } })),
  });

/** Whatever shows the configuration is asked for anew: boards, cards, roles, templates and the session's rights. */
export function useConfigurationChanged() {
  const queries = useQueryClient();
  const parts = ['session', 'pipelines', 'types', 'roles', 'packs', 'checklist', 'configuration', 'changes', 'boards', 'board', 'record', 'tasks'];
  return () => Promise.all(parts.map((part) => queries.invalidateQueries({ queryKey: [part] })));
}

interface Apply { request: PackRequest; hash: string; consent: boolean }

export function useApply(key: string) {
  const changed = useConfigurationChanged();
  return useMutation({
    mutationFn: ({ request, ...rest }: Apply) =>
      call(client.POST('/api/v1/packs/{key}/apply', { params: { path: { key } }, body: { ...body(request), ...rest } })),
    onSuccess: changed,
  });
}

export function useUndo() {
  const changed = useConfigurationChanged();
  return useMutation({
    mutationFn: ({ id, mapping }: { id: string; mapping?: Record<string, string> }) =>
      call(client.POST('/api/v1/configuration/changes/{id}/undo', { params: { path: { id } }, body: { mapping } })),
    onSuccess: changed,
  });
}

export const changesQuery = infiniteQueryOptions({
  queryKey: ['changes', 'list'],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam }) => call(client.GET('/api/v1/configuration/changes', { params: { query: { cursor: pageParam } } })),
  getNextPageParam: (page) => page.cursor,
});

/** The change as it is now: while it still moves records, their count is asked for again and again. */
export function useChange(change: ConfigurationChange): ConfigurationChange {
  const latest = useQuery({
    queryKey: ['changes', change.id],
    enabled: change.moving !== undefined && !change.moving.done,
    refetchInterval: ({ state }) => (state.data?.moving?.done ? false : 1000),
    queryFn: () => call(client.GET('/api/v1/configuration/changes/{id}', { params: { path: { id: change.id } } })),
  });
  return latest.data ?? change;
}
