import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, call, client, ifMatch, isCode, queryClient, type DukonRecord, type LineInput, type RecordPatch } from '../api';
import { showToast } from '../ui';
import { recordQuery } from './wants';

/** The record, its boards and lists after a change of it. */
export function refreshRecord(id: string): Promise<unknown> {
  void queryClient.invalidateQueries({ queryKey: ['board'] });
  void queryClient.invalidateQueries({ queryKey: ['tasks'] });
  void queryClient.invalidateQueries({ queryKey: ['clients'] });
  return queryClient.invalidateQueries({ queryKey: ['record', id] });
}

export type Change = { patch: RecordPatch } | { lines: LineInput[] };

export interface Conflict {
  change: Change;
  current: DukonRecord;
  by?: string;
  at?: string;
}

function send(id: string, version: number, change: Change): Promise<DukonRecord> {
  const params = { path: { id } };
  return 'patch' in change
    ? call(client.PATCH('/api/v1/records/{id}', { params, body: change.patch, ...ifMatch(version) }))
    : call(client.PUT('/api/v1/records/{id}/lines', { params, body: { lines: change.lines }, ...ifMatch(version) }));
}

/** Writes changes of a card. When someone changed it meanwhile, nothing typed is lost: both versions are shown. */
export function useChange(record: DukonRecord) {
  const { t } = useTranslation('record');
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [resolved, setResolved] = useState(0);
  const keep = (saved: DukonRecord) => {
    if (conflict) setResolved(resolved + 1);
    queryClient.setQueryData(recordQuery(record.id).queryKey, saved);
    setConflict(null);
    void refreshRecord(record.id);
  };
  const mutation = useMutation({
    mutationFn: ({ change, version }: { change: Change; version: number }) => send(record.id, version, change),
    onSuccess: keep,
    onError: (error, { change }) => {
      if (isCode(error, 'changed_meanwhile') && error.extras.current) {
        const { current, changedBy, changedAt } = error.extras as { current: DukonRecord; changedBy?: { name: string }; changedAt?: string };
        return setConflict({ change, current, by: changedBy?.name, at: changedAt });
      }
      const field = error instanceof ApiError ? error.errors[0]?.detail : undefined;
      showToast({ text: t('error.action', { reason: field ?? error.message }), alarm: true });
    },
  });
  return {
    busy: mutation.isPending,
    change: (change: Change) => mutation.mutateAsync({ change, version: record.version }),
    conflict,
    resolved,
    takeTheirs: () => conflict && keep({ ...record, ...conflict.current }),
    writeMine: () => conflict && mutation.mutate({ change: conflict.change, version: conflict.current.version }),
    closeConflict: () => setConflict(null),
  };
}

export type Changing = ReturnType<typeof useChange>;

/** An editor closes when the conflict that kept it open has been decided. */
export function useResolved({ resolved }: Changing, done: () => void): void {
  const first = useRef(resolved);
  const latest = useRef(done);
  latest.current = done;
  useEffect(() => {
    if (resolved !== first.current) latest.current();
  }, [resolved]);
}
