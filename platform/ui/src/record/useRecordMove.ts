import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, call, client, ifMatch, queryClient, useStages, type Card, type DukonRecord } from '../api';
import { showToast } from '../ui';
import { refreshRecord } from './useRecord';
import { knownWants, recordQuery, wantingMove, type WantingMove } from './wants';

/** Moving from inside the card: the same refusals and the same undo as on the board. */
export function useRecordMove(record: DukonRecord) {
  const { t } = useTranslation('record');
  const stageOf = useStages();
  const [missing, setMissing] = useState<WantingMove | null>(null);
  const undo = async (moveId: string) => {
    try {
      await call(client.POST('/api/v1/records/{id}/moves/{moveId}/undo', { params: { path: { id: record.id, moveId } } }));
    } catch (error) {
      showToast({ text: t('error.action', { reason: (error as Error).message }), alarm: true });
    }
    void refreshRecord(record.id);
  };
  const mutation = useMutation({
    mutationFn: ({ to, fields }: { to: string; fields?: Record<string, unknown> }) =>
      call(client.POST('/api/v1/records/{id}/move', { params: { path: { id: record.id } }, body: { to, fields }, ...ifMatch(record.version) })),
    onSuccess: ({ moveId, record: moved }, { to }) => {
      setMissing(null);
      // Who moves on before the card has come anew would be told that he himself was first.
      queryClient.setQueryData(recordQuery(record.id).queryKey, (old) => old && { ...old, version: moved.version, missing: {} });
      showToast({ text: t('moved', { number: record.number, stage: stageOf(to)?.name ?? '' }), undo: moveId ? () => void undo(moveId) : undefined });
    },
    onError: (error, { to }) => {
      const wanting = wantingMove(record, to, error, missing?.wants);
      if (wanting) return setMissing(wanting);
      const by = error instanceof ApiError ? (error.extras.changedBy as { name?: string } | undefined)?.name : undefined;
      showToast({ text: by ? t('first', { name: by }) : t('error.action', { reason: error.message }), alarm: true });
    },
    onSettled: () => refreshRecord(record.id),
  });
  const send = (_: Card, to: string, fields?: Record<string, unknown>) =>
    mutation.mutateAsync({ to, fields }).then(() => true, () => false);
  const move = (to: string) => {
    const wants = knownWants(record, to);
    if (wants.length > 0) setMissing({ card: record, to, wants });
    else mutation.mutate({ to });
  };
  return { busy: mutation.isPending, move, send, missing, forgetMissing: () => setMissing(null) };
}
