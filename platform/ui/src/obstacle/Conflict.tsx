import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { typesQuery, type DukonRecord, type Field } from '../api';
import { remember } from '../files/known';
import { useFormats } from '../format';
import { Button, Dialog, RelativeTime } from '../ui';
import type { Changing, Conflict as Meeting } from '../record/useRecord';
import { FieldValue } from '../record/FieldValue';
import { asList } from '../record/values';

interface Row {
  id: string;
  title: string;
  theirs: ReactNode;
  mine: ReactNode;
}

function useRows(record: DukonRecord, { change, current }: Meeting): Row[] {
  const { t } = useTranslation(['obstacle', 'record']);
  const format = useFormats();
  const fields = useQuery(typesQuery).data?.find(({ id }) => id === record.type)?.fields ?? [];
  if ('lines' in change) {
    const text = (lines: readonly { name: string; quantity: string }[]) => lines.map(({ name, quantity }) => `${name} × ${quantity}`).join('\n');
    return [{ id: 'lines', title: t('record:goods'), theirs: text(current.lines ?? []), mine: text(change.lines) }];
  }
  const { patch } = change;
  remember(current.files);
  const plain = (['title', 'amount'] as const).filter((key) => key in patch);
  const rows: Row[] = plain.map((key) => ({
    id: key, title: t(`record:${key}`), mine: String(patch[key] ?? ''), theirs: key === 'title' ? current.title : current.amount ? format.money(current.amount) : '',
  }));
  for (const [id, value] of Object.entries(patch.fields ?? {})) {
    const field: Field = fields.find((one) => one.id === id) ?? { id, title: id, kind: 'text', required: false, many: false, readOnly: false };
    const shown = (one: unknown) => asList(one).length > 0 && <FieldValue plain field={field} value={one} linked={current.linked} />;
    rows.push({ id, title: field.title, mine: shown(value), theirs: shown(current.fields?.[id]) });
  }
  if ('responsible' in patch) rows.push({ id: 'responsible', title: t('record:responsible'), mine: t('record:yourChoice'), theirs: current.responsible?.name ?? '' });
  return rows;
}

/** Two people changed the same card. Both texts are shown, and nothing typed is lost. */
export default function Conflict({ record, changing, conflict }: { record: DukonRecord; changing: Changing; conflict: Meeting }) {
  const { t } = useTranslation(['obstacle', 'record']);
  const rows = useRows(record, conflict);
  return (
    <Dialog
      opened
      onClose={changing.closeConflict}
      title={t(conflict.by ? 'conflict.titleNamed' : 'conflict.title', { name: conflict.by })}
      width={520}
      footer={
        <>
          <Button onClick={changing.takeTheirs}>{t('conflict.theirs')}</Button>
          <Button look="primary" busy={changing.busy} onClick={changing.writeMine}>{t('conflict.mine')}</Button>
        </>
      }
    >
      <p className="i2" style={{ marginBottom: 12 }}>
        {t('conflict.text')}
      </p>
      <dl className="col g12">
        {rows.map((row) => (
          <div key={row.id}>
            <dt className="t13 b5">{row.title}</dt>
            <dd className="versus">
              <span>
                <span className="t12 i2">
                  {conflict.by ?? t('conflict.other')}
                  {conflict.at && <> · <RelativeTime at={conflict.at} /></>}
                </span>
                <span className="pre">{row.theirs || '–'}</span>
              </span>
              <span className="mine">
                <span className="t12">{t('conflict.you')}</span>
                <span className="pre">{row.mine || '–'}</span>
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
