import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, type DukonRecord, type Money, type Payment } from '../api';
import { useFormats } from '../format';
import { todayIn } from '../format/calendar';
import { Button, MoneyField, Pick, Sheet, TextField } from '../ui';
import { DateField } from '../ui/date/DateField';
import { useNotePayment } from './usePayments';

const methods = ['cash', 'cashless', 'other'] as const;

interface PaymentSheetProps {
  record: DukonRecord;
  /** What is still to be paid: most often that is what came. */
  rest?: Money;
  onClose: () => void;
}

/** A payment that somebody saw come. */
export default function PaymentSheet({ record, rest, onClose }: PaymentSheetProps) {
  const { t } = useTranslation(['record', 'payment']);
  const format = useFormats();
  const [amount, setAmount] = useState(rest?.amount ?? '');
  const [paidOn, setDay] = useState(() => todayIn(format.timeZone, new Date()));
  const [method, setMethod] = useState<Payment['method']>('cashless');
  const [number, setNumber] = useState('');
  const { mutate, isPending, error } = useNotePayment(record, onClose);
  const at = (pointer: string) => (error instanceof ApiError ? error.at(pointer) : undefined);
  const said = ['/amount', '/paidOn', '/method', '/number'].some(at);
  // Enter in a field sends as well as the button, and what is on its way is sent once.
  const save = () => isPending || mutate({ amount, paidOn, method, number: number.trim() || null });
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('payment:note')}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button look="primary" busy={isPending} onClick={save}>{t('payment:save')}</Button>
        </>
      }
    >
      <form className="col g16" onSubmit={(event) => { event.preventDefault(); save(); }}>
        <MoneyField label={t('payment:amount')} currency={record.amount?.currency ?? format.currency} value={amount} error={at('/amount')} onChange={setAmount} autoFocus data-autofocus needed />
        <DateField label={t('payment:day')} value={paidOn} error={at('/paidOn')} onChange={setDay} />
        <div className="fld">
          <span className="l">{t('payment:method')}</span>
          <Pick label={t('payment:method')} options={methods.map((value) => ({ value, label: t(`payment:methods.${value}`) }))} value={method} onChange={(value) => setMethod(value as Payment['method'])} />
        </div>
        <TextField label={t('payment:number')} help={t('payment:numberHelp')} value={number} error={at('/number')} onChange={setNumber} autoComplete="off" />
        {error && !said && <div className="wrong" role="alert">{error.message}</div>}
        <button type="submit" hidden />
      </form>
    </Sheet>
  );
}
