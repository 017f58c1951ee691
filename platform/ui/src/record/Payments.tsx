import { useInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call, client, type DukonRecord, type Payment } from '../api';
import { useFormats } from '../format';
import { Button, Chip, IconButton, Panel } from '../ui';
import { IconCircleCheck, IconPlus, IconX } from '../ui/icons';
import { left, share } from './paid';
import { useTakeBack } from './usePayments';
import './payments.css';

const PaymentSheet = lazy(() => import('./PaymentSheet'));

function usePayments(record: DukonRecord) {
  return useInfiniteQuery({
    queryKey: ['record', record.id, 'payments'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => call(client.GET('/api/v1/records/{id}/payments', { params: { path: { id: record.id }, query: { cursor: pageParam } } })),
    getNextPageParam: (page) => page.cursor,
  });
}

function Row({ payment, busy, onRemove }: { payment: Payment; busy: boolean; onRemove: () => void }) {
  const { t } = useTranslation(['record', 'payment']);
  const format = useFormats();
  const back = payment.amount.amount.startsWith('-');
  const day = format.date(`${payment.paidOn}T12:00:00Z`, 'dayShort');
  const from = payment.source ? t(/^(1c|onec)/i.test(payment.source) ? 'payment:fromOneC' : 'payment:exchange') : payment.by;
  const words = [back ? t('payment:refund') : t(`payment:methods.${payment.method}`), payment.number && t('payment:numbered', { number: payment.number }), from].filter(Boolean);
  return (
    <li className="payment">
      <span className="n i3 nw">{day}</span>
      <span className="sp">
        {words.join(' · ')}
        {payment.purpose && <span className="i3 payment-why">{payment.purpose}</span>}
      </span>
      <b className="n nw b6">{format.amount(payment.amount)}</b>
      {payment.removable && (
        <IconButton size="sm" label={t('payment:removeNamed', { amount: format.money(payment.amount) })} busy={busy} onClick={onRemove}>
          <IconX size={15} />
        </IconButton>
      )}
    </li>
  );
}

function List({ record }: { record: DukonRecord }) {
  const { t } = useTranslation(['record', 'payment']);
  const payments = usePayments(record);
  const { takeBack, busy } = useTakeBack(record);
  const rows = payments.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      {rows.length > 0 && (
        <ul className="payments" aria-label={t('payment:title')}>
          {rows.map((payment) => (
            <Row key={payment.id} payment={payment} busy={busy} onRemove={() => takeBack(payment)} />
          ))}
        </ul>
      )}
      {payments.isError && (
        <p className="t13" role="alert">
          {t('payment:failed')} <Button look="link" onClick={() => void payments.refetch()}>{t('retry')}</Button>
        </p>
      )}
      {payments.hasNextPage && (
        <Button size="sm" look="quiet" busy={payments.isFetchingNextPage} onClick={() => void payments.fetchNextPage()}>{t('showMore')}</Button>
      )}
    </>
  );
}

/** What has been paid of the sum, and each payment; who may edit the card notes one by hand. */
export default function Payments({ record, paid }: { record: DukonRecord; paid: NonNullable<DukonRecord['paid']> }) {
  const { t } = useTranslation(['record', 'payment']);
  const format = useFormats();
  const [noting, note] = useState(false);
  const any = paid.amount.amount.replace(/[0.]/g, '') !== '';
  const sum = paid.of
    ? t('payment:paid', { amount: format.amount(paid.amount), of: format.money(paid.of) })
    : t('payment:paidOnly', { amount: format.money(paid.amount) });
  const rest = left(paid);
  const aside = paid.note && <Button size="sm" icon={<IconPlus size={16} />} onClick={() => note(true)}>{t('payment:note')}</Button>;
  return (
    <Panel title={t('payment:title')} label={t('payment:title')} aside={aside}>
      <div className="row g6 wrap">
        <span className={any ? 't13 b6 n sp' : 't13 i3 sp'}>{any ? sum : t('payment:none')}</span>
        {paid.settled && <Chip tone="won" icon={<IconCircleCheck size={14} />}>{t('payment:all')}</Chip>}
        {!paid.settled && any && rest && <span className="t12 i3 n nw">{t('payment:left', { amount: format.money(rest) })}</span>}
      </div>
      {paid.of && any && (
        <div className="bar payment-bar" aria-hidden="true">
          <i style={{ width: `${share(paid)}%`, background: paid.settled ? 'var(--won)' : undefined }} />
        </div>
      )}
      <List record={record} />
      {noting && (
        <Suspense>
          <PaymentSheet record={record} rest={rest} onClose={() => note(false)} />
        </Suspense>
      )}
    </Panel>
  );
}
