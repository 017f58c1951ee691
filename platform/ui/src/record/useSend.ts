import { useMutation } from '@tanstack/react-query';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { call, client, type DukonRecord } from '../api';
import { showToast } from '../ui';
import { refreshRecord } from './useRecord';

/** Sends what was written on the card; it stays in its field until it has gone out. */
export function useSend(record: DukonRecord, clear: () => void) {
  const { t } = useTranslation('record');
  const fail = (error: Error) => showToast({ text: t('notSent', { reason: error.message }), alarm: true });
  const options = { onSuccess: clear, onError: fail, onSettled: () => refreshRecord(record.id) };
  const note = useMutation({ ...options, mutationFn: (text: string) => call(client.POST('/api/v1/records/{id}/notes', { params: { path: { id: record.id } }, body: { text } })) });
  const task = useMutation({
    ...options,
    mutationFn: (body: { title: string; dueAt?: string; responsible?: string }) => call(client.POST('/api/v1/tasks', { body: { ...body, recordId: record.id } })),
  });
  return { note, task };
}

export const onSendKey = (send: () => void) => (event: KeyboardEvent) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    send();
  }
};
