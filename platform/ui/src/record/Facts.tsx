import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { membersQuery, typesQuery, unitsQuery, type DukonRecord, type Field } from '../api';
import { useFormats } from '../format';
import { Button, Panel } from '../ui';
import { shownValue } from './values';
import type { Changing } from './useRecord';

const FactEditor = lazy(() => import('./FactEditor'));

/** Shown in the head and in panels of their own. */
const elsewhere = new Set(['title', 'amount', 'contact', 'company', 'responsible']);
/** Copied from the request; the panel of the client shows them better once the client is known. */
const ofClient = new Set(['first_name', 'last_name', 'phones', 'emails']);
/** Not typed by hand here; shown when they hold something. */
const untyped = new Set(['link', 'unit', 'file']);

export interface FactProps {
  field: Field;
  record: DukonRecord;
  changing: Changing;
}

function Fact({ field, record, changing }: FactProps) {
  const { t } = useTranslation('record');
  const format = useFormats();
  const [editing, edit] = useState(false);
  const members = useQuery({ ...membersQuery, enabled: field.kind === 'person' }).data;
  const units = useQuery({ ...unitsQuery, enabled: field.kind === 'unit' }).data;
  const value = record.fields[field.id];
  const shown = [...(members ?? []), ...(units ?? [])].find(({ id }) => id === value)?.name ?? shownValue(field, value, format, t);
  const may = record.rights.edit && !field.readOnly && !untyped.has(field.kind);
  return (
    <div className="fr">
      <dt>{field.title}</dt>
      <dd>
        {editing ? (
          <Suspense fallback={<span className="fact">{shown}</span>}>
            <FactEditor field={field} record={record} changing={changing} onDone={() => edit(false)} />
          </Suspense>
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
