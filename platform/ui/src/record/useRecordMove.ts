import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, call, client, ifMatch, useStages, type Card, type DukonRecord } from '../api';
import { isMissingFields, type MissingFields } from '../board/useMove';
import { showToast } from '../ui';
import { refreshRecord } from './useRecord';

/** Moving from inside the card: the same refusals and the same undo as on the board. */
export function useRecordMove(record: DukonRecord) {
  const { t } = useTranslation('record');
  const stageOf = useStages();
  const [missing, setMissing] = useState<MissingFields | null>(null);
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
    onSuccess: ({ moveId }, { to }) => {
      showToast({ text: t('moved', { number: record.number, stage: stageOf(to)?.name ?? '' }), undo: moveId ? () => void undo(moveId) : undefined });
    },
    onError: (error, { to }) => {
      if (isMissingFields(error)) return setMissing({ card: record as Card, to, error });
      const by = error instanceof ApiError ? (error.extras.changedBy as { name?: string } | undefined)?.name : undefined;
      showToast({ text: by ? t('first', { name: by }) : t('error.action', { reason: error.message === 'network' ? t('error.network') : error.message }), alarm: true });
    },
    onSettled: () => refreshRecord(record.id),
  });
  const move = async (_: Card, to: string, fields?: Record<string, unknown>) => {
    await mutation.mutateAsync({ to, fields }).catch(() => undefined);
    return true;
  };
  return { busy: mutation.isPending, move: (to: string) => mutation.mutate({ to }), send: move, missing, forgetMissing: () => setMissing(null) };
}
