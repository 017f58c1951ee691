import { infiniteQueryOptions, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask, type BroughtItems, type ConfigurationChange, type PackRequest, type Plan, type Rehearsal } from './contract';

/** What a template would do; asked anew for every answer given, as the plan depends on it. Nothing is written. */
export const planQuery = (key: string, request: PackRequest) =>
  queryOptions({
    queryKey: ['plan', key, request],
    staleTime: 0,
    gcTime: 60_000,
    queryFn: () => ask<Plan>('POST', '/api/v1/packs/{key}/plan', { params: { path: { key } }, body: request }),
  });

export const rehearsalQuery = (key: string, request: PackRequest, days: number, id: string) =>
  queryOptions({
    queryKey: ['rehearsal', key, request, days],
    staleTime: 300_000,
    retry: false,
    queryFn: () => ask<Rehearsal>('POST', '/api/v1/packs/{key}/rehearse', { params: { path: { key } }, body: { ...request, days, id } }),
  });

export const broughtQuery = (key: string) =>
  queryOptions({
    queryKey: ['packs', key, 'items'],
    queryFn: () => ask<BroughtItems>('GET', '/api/v1/packs/{key}/items', { params: { path: { key } } }),
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
      ask<ConfigurationChange>('POST', '/api/v1/packs/{key}/apply', { params: { path: { key } }, body: { ...request, ...rest } }),
    onSuccess: changed,
  });
}

export function useUndo() {
  const changed = useConfigurationChanged();
  return useMutation({
    mutationFn: ({ id, mapping }: { id: string; mapping?: Record<string, string> }) =>
      ask<ConfigurationChange>('POST', '/api/v1/configuration/changes/{id}/undo', { params: { path: { id } }, body: { mapping } }),
    onSuccess: changed,
  });
}

interface ChangePage { items: ConfigurationChange[]; cursor?: string }

export const changesQuery = infiniteQueryOptions({
  queryKey: ['changes', 'list'],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam }) => ask<ChangePage>('GET', '/api/v1/configuration/changes', { params: { query: { cursor: pageParam } } }),
  getNextPageParam: (page) => page.cursor,
});

/** The change as it is now: while it still moves records, their count is asked for again and again. */
export function useChange(change: ConfigurationChange): ConfigurationChange {
  const latest = useQuery({
    queryKey: ['changes', change.id],
    enabled: change.moving !== undefined && !change.moving.done,
    refetchInterval: ({ state }) => (state.data?.moving?.done ? false : 1000),
    queryFn: () => ask<ConfigurationChange>('GET', '/api/v1/configuration/changes/{id}', { params: { path: { id: change.id } } }),
  });
  return latest.data ?? change;
}
