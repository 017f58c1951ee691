import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DukonRecord } from '../api';
import type { EditedLine } from '../create/LinesEditor';
import { useFormats } from '../format';
import { Button, Money, Panel } from '../ui';
import { useResolved, type Changing } from './useRecord';

const LinesEditor = lazy(() => import('../create/LinesEditor').then(({ LinesEditor: view }) => ({ default: view })));

/** Goods of the deal; the sum of the deal is the sum of the lines. */
export function Lines({ record, changing }: { record: DukonRecord; changing: Changing }) {
  const { t } = useTranslation('record');
  const format = useFormats();
  const [edited, edit] = useState<EditedLine[] | null>(null);
  useResolved(changing, () => edit(null));
  const start = () =>
    edit(record.lines.length ? record.lines.map(({ id, name, quantity, price, externalId }) => ({ key: id, id, name, quantity, price: price.amount, externalId })) : [{ key: 'new', name: '', quantity: '1', price: '' }]);
  const save = () => {
    if (!edited) return;
    const lines = edited.filter(({ name }) => name.trim()).map(({ id, name, quantity, price, externalId }) => ({ id, name: name.trim(), quantity: quantity || '1', price: price || '0', externalId }));
    changing.change({ lines }).then(() => edit(null), () => undefined);
  };
  if (record.lines.length === 0 && !record.rights.edit) return null;
  const aside = record.rights.edit && !edited && (
    <Button size="sm" onClick={start}>{t(record.lines.length ? 'edit' : 'addGoods')}</Button>
  );
  return (
    <Panel title={t('goods')} aside={aside}>
      {edited ? (
        <>
          <Suspense>
            <LinesEditor lines={edited} onChange={edit} currency={record.amount?.currency ?? format.currency} />
          </Suspense>
          <div className="row g6" style={{ marginTop: 10 }}>
            <Button size="sm" look="primary" busy={changing.busy} onClick={save}>{t('save')}</Button>
            <Button size="sm" look="quiet" onClick={() => edit(null)}>{t('cancel')}</Button>
          </div>
        </>
      ) : (
        record.lines.length > 0 && (
          <table className="goods">
            <thead className="vh">
              <tr>
                <th>{t('good')}</th>
                <th>{t('quantity')}</th>
                <th>{t('sum')}</th>
              </tr>
            </thead>
            <tbody>
              {record.lines.map((line) => (
                <tr key={line.id}>
                  <td>{format.glue(line.name)}</td>
                  <td className="n r">{format.number(line.quantity)}</td>
                  <td className="n r b6">{format.amount(line.amount)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colSpan={2}>{t('total')}</th>
                <td className="r">{record.amount && <Money value={record.amount} className="t16 b6 n nw" />}</td>
              </tr>
            </tfoot>
          </table>
        )
      )}
    </Panel>
  );
}
