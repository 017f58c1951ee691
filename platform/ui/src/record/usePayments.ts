import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { call, client, type DukonRecord, type NewPayment, type Payment } from '../api';
import { useFormats } from '../format';
import { showToast } from '../ui';
import { refreshRecord } from './useRecord';

function useFail() {
  const { t } = useTranslation(['record', 'payment']);
  return (error: Error) => showToast({ text: t('error.action', { reason: error.message }), alarm: true });
}

const send = (id: string, body: NewPayment, key?: string) =>
  call(client.POST('/api/v1/records/{id}/payments', { params: { path: { id } }, body, headers: key ? { 'Idempotency-Key': key } : {} }));
const remove = (id: string) => call(client.DELETE('/api/v1/payments/{id}', { params: { path: { id } } }));

/**
 * Notes a payment; whoever mistyped takes it back at once. The same sent again, because the line was cut before the
 * answer, carries the same key: it is one payment.
 */
export function useNotePayment(record: DukonRecord, done: () => void) {
  const { t } = useTranslation(['record', 'payment']);
  const format = useFormats();
  const fail = useFail();
  const back = (id: string) => remove(id).catch(fail).finally(() => refreshRecord(record.id));
  const sent = useRef({ said: '', key: '' });
  return useMutation({
    mutationFn: (body: NewPayment) => {
      const said = JSON.stringify(body);
      if (sent.current.said !== said) sent.current = { said, key: crypto.randomUUID() };
      return send(record.id, body, sent.current.key);
    },
    onSuccess: ({ id, amount }) => {
      showToast({ text: t('payment:noted', { amount: format.money(amount) }), undo: () => void back(id) });
      done();
    },
    onSettled: () => refreshRecord(record.id),
  });
}

/** Takes a payment back that was noted by hand; undoing notes it once more. */
export function useTakeBack(record: DukonRecord): { takeBack: (payment: Payment) => void; busy: boolean } {
  const { t } = useTranslation(['record', 'payment']);
  const format = useFormats();
  const fail = useFail();
  const again = ({ amount, paidOn, method, number, purpose }: Payment) =>
    send(record.id, { amount: amount.amount, paidOn, method, number, purpose }).catch(fail).finally(() => refreshRecord(record.id));
  const mutation = useMutation({
    mutationFn: (payment: Payment) => remove(payment.id),
    onSuccess: (_, payment) => showToast({ text: t('payment:removed', { amount: format.money(payment.amount) }), undo: () => void again(payment) }),
    onError: fail,
    onSettled: () => refreshRecord(record.id),
  });
  return { takeBack: mutation.mutate, busy: mutation.isPending };
}
