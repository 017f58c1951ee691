import { useTranslation } from 'react-i18next';
import { useFormats } from '../format';
import { Chip, cx, Money, Table, useNarrow, type TableColumn } from '../ui';
import { IconAlertTriangle, IconCircleCheck, IconPlus } from '../ui/icons';
import { dayOf, type FileOrder } from './summary';
import css from './imports.module.css';

function Action({ order }: { order: FileOrder }) {
  const { t } = useTranslation('imports');
  const tone = { create: 'prim', exists: 'lost', error: 'late2' } as const;
  const icon = { create: <IconPlus size={13} />, exists: <IconCircleCheck size={13} />, error: <IconAlertTriangle size={13} /> };
  return (
    <span className={css.what}>
      <Chip tone={tone[order.action]} icon={icon[order.action]}>
        {t(`action.${order.action}`)}
      </Chip>
      {order.problem && <span className={cx(css.problem, order.action !== 'error' && css.quiet)}>{order.problem}</span>}
    </span>
  );
}

/** The orders of a file with what will happen to each and why; a list of small cards on a phone. */
export function OrdersTable({ orders }: { orders: FileOrder[] }) {
  const { t } = useTranslation('imports');
  const format = useFormats();
  const narrow = useNarrow();
  const number = (order: FileOrder) => order.number || order.externalId || t('noNumber');
  const client = (order: FileOrder) => order.client || <span className="i3">{t('noClient')}</span>;
  const day = (order: FileOrder) => {
    const at = dayOf(order.date);
    return at ? format.date(at, 'dayShort') : (order.date ?? '');
  };
  const key = (order: FileOrder) => `${order.externalId}:${orders.indexOf(order)}`;

  if (narrow) {
    return (
      <ul className={css.scroll}>
        {orders.map((order) => (
          <li key={key(order)} className={css.order}>
            <div>
              <span className="b5 ell">{client(order)}</span>
              {order.amount && <Money value={order.amount} className="n nw b6" />}
            </div>
            <div className="t13 i3">
              <span>
                {number(order)} · {t('lines', { count: order.lines })}
              </span>
              <span>{day(order)}</span>
            </div>
            <Action order={order} />
          </li>
        ))}
      </ul>
    );
  }
  const columns: TableColumn<FileOrder>[] = [
    { id: 'number', title: t('col.number'), cell: number },
    { id: 'date', title: t('col.date'), cell: day },
    { id: 'client', title: t('col.client'), cell: client },
    { id: 'lines', title: t('col.lines'), right: true, cell: (order) => order.lines },
    { id: 'amount', title: t('col.amount'), right: true, cell: (order) => order.amount && <Money value={order.amount} /> },
    { id: 'result', title: t('col.result'), width: '38%', cell: (order) => <Action order={order} /> },
  ];
  return (
    <div className={css.scroll} tabIndex={0} role="group" aria-label={t('filter.label')}>
      <Table label={t('title')} columns={columns} rows={orders} rowKey={key} />
    </div>
  );
}
