import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format';
import { Button } from '../ui';
import type { FactProps } from './Facts';
import { FieldInput } from './FieldInput';
import { useResolved } from './useRecord';
import { editedValue, sentValue } from './values';

/** One field of the card, changed where it stands. */
export default function FactEditor({ field, record, changing, onDone }: FactProps & { onDone: () => void }) {
  const { t } = useTranslation('record');
  const { currency, timeZone } = useFormats();
  const [typed, setTyped] = useState(editedValue(field, record.fields[field.id], timeZone));
  useResolved(changing, onDone);
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    changing.change({ patch: { fields: { [field.id]: sentValue(field, typed, currency, timeZone) } } }).then(onDone, () => undefined);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDone();
  };
  return (
    <form className="fact-edit" onSubmit={save} onKeyDown={onKey}>
      <FieldInput field={field} label={<span className="vh">{field.title}</span>} value={typed} onChange={setTyped} autoFocus />
      <div className="row g6" style={{ marginTop: 6 }}>
        <Button size="sm" look="primary" type="submit" busy={changing.busy}>{t('save')}</Button>
        <Button size="sm" look="quiet" onClick={onDone}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
