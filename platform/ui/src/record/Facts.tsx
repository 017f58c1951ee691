import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { membersQuery, typesQuery, type DukonRecord, type Field } from '../api';
import { useFormats } from '../format';
import { Button, Panel } from '../ui';
import { FieldInput } from './FieldInput';
import { editedValue, sentValue, shownValue } from './values';
import { useResolved, type Changing } from './useRecord';

/** Shown in the head and in panels of their own. */
const elsewhere = new Set(['title', 'amount', 'contact', 'company', 'responsible']);
/** Copied from the request; the panel of the client shows them better once the client is known. */
const ofClient = new Set(['first_name', 'last_name', 'phones', 'emails']);
/** Not typed by hand here; shown when they hold something. */
const untyped = new Set(['link', 'unit', 'file']);

interface FactProps {
  field: Field;
  record: DukonRecord;
  changing: Changing;
}

function FactEditor({ field, record, changing, onDone }: FactProps & { onDone: () => void }) {
  const { t } = useTranslation('record');
  const { currency } = useFormats();
  const [typed, setTyped] = useState(editedValue(field, record.fields[field.id]));
  useResolved(changing, onDone);
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    changing.change({ patch: { fields: { [field.id]: sentValue(field, typed, currency) } } }).then(onDone, () => undefined);
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

function Fact({ field, record, changing }: FactProps) {
  const { t } = useTranslation('record');
  const format = useFormats();
  const [editing, edit] = useState(false);
  const members = useQuery({ ...membersQuery, enabled: field.kind === 'person' }).data;
  const value = record.fields[field.id];
  const shown = members?.find(({ id }) => id === value)?.name ?? shownValue(field, value, format, t);
  const may = record.rights.edit && !field.readOnly && !untyped.has(field.kind);
  return (
    <div className="fr">
      <dt>{field.title}</dt>
      <dd>
        {editing ? (
          <FactEditor field={field} record={record} changing={changing} onDone={() => edit(false)} />
        ) : may ? (
          <button type="button" className={shown ? 'fact' : 'fact none'} onClick={() => edit(true)} title={t('editHint')}>
            {shown || t('add')}
          </button>
        ) : (
          <span className={shown ? 'pre' : 'i3'}>{shown || '–'}</span>
        )}
      </dd>
    </div>
  );
}

/** All fields of the card, changed where they stand. Empty ones fold away when there are many. */
export function Facts({ record, changing }: { record: DukonRecord; changing: Changing }) {
  const { t } = useTranslation('record');
  const [all, showAll] = useState(false);
  const type = useQuery(typesQuery).data?.find(({ id }) => id === record.type);
  const known = record.contact !== undefined && record.contact.id !== record.id;
  const holds = ({ id }: Field) => ![undefined, null, ''].includes(record.fields[id] as string | undefined);
  const fields = type?.fields.filter((field) => !elsewhere.has(field.id) && !(known && ofClient.has(field.id)) && (holds(field) || !(field.readOnly || untyped.has(field.kind)))) ?? [];
  const filled = fields.filter((field) => field.required || holds(field));
  const folded = !all && fields.length > 7 && filled.length < fields.length;
  const shown = folded ? fields.filter((field, index) => filled.includes(field) || index < 5) : fields;
  if (fields.length === 0) return null;
  return (
    <Panel title={t(record.type === 'deal' ? 'about' : 'details')} aside={record.rights.edit && <span className="t12 i3">{t('inPlace')}</span>}>
      <dl>
        {shown.map((field) => (
          <Fact key={field.id} field={field} record={record} changing={changing} />
        ))}
      </dl>
      {folded && shown.length < fields.length && (
        <Button look="link" className="t13" onClick={() => showAll(true)}>{t('allFields', { count: fields.length - shown.length })}</Button>
      )}
    </Panel>
  );
}
