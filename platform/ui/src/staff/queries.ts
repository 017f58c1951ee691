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

/** Opens a unit or changes it, and puts people into it or out of it. */
export function useSaveUnit(unit: Unit | undefined, onSaved: () => void) {
  const { t } = useTranslation('staff');
  const queries = useQueryClient();
  const place = (id: string, into: string | null) => call(client.PUT('/api/v1/members/{id}/unit', { params: { path: { id } }, body: { unit: into ?? undefined } }));
  return useMutation({
    mutationFn: async ({ name, head, members, closed }: UnitDraft) => {
      const change: UnitChange & { head?: string | null } = { name, head: head || null, closed };
      const fresh: NewUnit = { name, head: head || undefined };
      const saved = unit
        ? await call(client.PATCH('/api/v1/units/{id}', { params: { path: { id: unit.id } }, body: change as UnitChange }))
        : await call(client.POST('/api/v1/units', { body: fresh }));
      const before = unit?.members ?? [];
      for (const id of members.filter((one) => !before.includes(one))) await place(id, saved.id);
      for (const id of before.filter((one) => !members.includes(one))) await place(id, null);
      return saved;
    },
    onSuccess: ({ name }) => {
      showToast({ text: t('unit.saved', { name }) });
      onSaved();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: unitsQuery.queryKey }),
  });
}
