import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { typesQuery, type DukonRecord, type Field } from '../api';
import { Button, IconButton, Panel } from '../ui';
import { IconPencil } from '../ui/icons';
import { FieldValue } from './FieldValue';
import { asList } from './values';
import type { Changing } from './useRecord';

const FactEditor = lazy(() => import('./FactEditor'));

/** Shown in the head and in panels of their own. */
const elsewhere = new Set(['title', 'amount', 'contact', 'company', 'responsible']);
/** Copied from the request; the panel of the client shows them better once the client is known. */
const ofClient = new Set(['first_name', 'last_name', 'phones', 'emails']);

export interface FactProps {
  field: Field;
  record: DukonRecord;
  changing: Changing;
}

function Shown({ field, record, may, onEdit }: Omit<FactProps, 'changing'> & { may: boolean; onEdit: () => void }) {
  const { t } = useTranslation('record');
  const value = record.fields[field.id];
  const empty = asList(value).length === 0;
  const shown = <FieldValue field={field} value={value} linked={record.linked} />;
  if (!may) return <span className={empty ? 'i3' : 'pre'}>{empty ? '–' : shown}</span>;
  if (['link', 'file'].includes(field.kind) && !empty) {
    return (
      <div className="row t g6">
        <div className="sp">{shown}</div>
        <IconButton size="sm" label={t('editField', { field: field.title })} onClick={onEdit}>
          <IconPencil size={15} />
        </IconButton>
      </div>
    );
  }
  return (
    <button type="button" className={empty ? 'fact none' : 'fact'} onClick={onEdit} title={t('editHint')}>
      {empty ? t('add') : shown}
    </button>
  );
}

function Fact({ field, record, changing }: FactProps) {
  const [editing, edit] = useState(false);
  const shown = <Shown field={field} record={record} may={record.rights.edit && !field.readOnly} onEdit={() => edit(true)} />;
  return (
    <div className="fr">
      <dt>{field.title}</dt>
      <dd>
        {editing ? (
          <Suspense fallback={shown}>
            <FactEditor field={field} record={record} changing={changing} onDone={() => edit(false)} />
          </Suspense>
        ) : (
          shown
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
  const holds = ({ id }: Field) => asList(record.fields[id]).length > 0;
  const fields = type?.fields.filter((field) => !elsewhere.has(field.id) && !(known && ofClient.has(field.id)) && (holds(field) || !field.readOnly)) ?? [];
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
