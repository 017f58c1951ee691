import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call, client, unitsQuery, type NewUnit, type RosterEntry, type Unit, type UnitChange } from '../api';
import { showToast } from '../ui';
import { put } from './week';

export const shiftsQuery = queryOptions({
  queryKey: ['shifts'],
  staleTime: 300_000,
  queryFn: async () => (await call(client.GET('/api/v1/shifts'))).items,
});

export const atWorkQuery = queryOptions({
  queryKey: ['work-days'],
  refetchInterval: 60_000,
  queryFn: async () => (await call(client.GET('/api/v1/work-days'))).items,
});

export const rosterQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['roster', from, to],
    queryFn: async () => (await call(client.GET('/api/v1/roster', { params: { query: { from, to } } }))).items,
  });

/** Puts people on shifts, at once on the screen; what the server refuses goes back with its reason. */
export function useRoster(from: string, to: string) {
  const { t } = useTranslation('staff');
  const queries = useQueryClient();
  const { queryKey } = rosterQuery(from, to);
  return useMutation({
    scope: { id: 'roster' },
    mutationFn: (items: RosterEntry[]) => call(client.PUT('/api/v1/roster', { body: { items } })),
    onMutate: async (items) => {
      await queries.cancelQueries({ queryKey });
      const before = queries.getQueryData(queryKey);
      queries.setQueryData(queryKey, (all) => all && put(all, items));
      return { before };
    },
    onError: (error, _, context) => {
      queries.setQueryData(queryKey, context?.before);
      showToast({ text: t('notSaved', { reason: error.message }), alarm: true });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['roster'] }),
  });
}

export interface UnitDraft {
  name: string;
  head: string;
  members: string[];
  closed: boolean;
}

/** Opens a unit or changes it, together with who works there: all of it or nothing. Nobody is put into one that closes. */
export function useSaveUnit(unit: Unit | undefined, onSaved: () => void) {
  const { t } = useTranslation('staff');
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ name, head, members, closed }: UnitDraft) => {
      const change: UnitChange & { head?: string | null } = { name, head: head || null, closed, members: closed ? undefined : members };
      const fresh: NewUnit = { name, head: head || undefined, members };
      return unit
        ? call(client.PATCH('/api/v1/units/{id}', { params: { path: { id: unit.id } }, body: change as UnitChange }))
        : call(client.POST('/api/v1/units', { body: fresh }));
    },
    onSuccess: ({ name }) => {
      showToast({ text: t('unit.saved', { name }) });
      onSaved();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: unitsQuery.queryKey }),
  });
}
