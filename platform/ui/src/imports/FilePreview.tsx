import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrderFile, OrderImport } from '../api';
import { Button, cx, EmptyState, Note, Tabs } from '../ui';
import { IconAlertTriangle, IconCircleCheck, IconPlus } from '../ui/icons';
import { OrdersTable } from './OrdersTable';
import { countsOf, filtered, firstFilter, importable, sorted, type OrderFilter } from './summary';
import css from './imports.module.css';

interface Props {
  file: OrderFile;
  busy: boolean;
  progress?: OrderImport;
  error: Error | null;
  onImport: () => void;
  onAnother: () => void;
}

const filters: OrderFilter[] = ['all', 'create', 'exists', 'error'];

/** What will come of a file, before anything is written. */
export function FilePreview({ file, busy, progress, error, onImport, onAnother }: Props) {
  const { t } = useTranslation('imports');
  const orders = file.orders ?? [];
  const counts = countsOf(orders);
  const [filter, setFilter] = useState(firstFilter(counts));
  const shown = filtered(sorted(orders), filter);

  if (orders.length === 0) {
    return (
      <div className={css.panel}>
        <EmptyState title={t('emptyFile')} text={t('emptyFileText')} actions={<Button onClick={onAnother}>{t('another')}</Button>} />
      </div>
    );
  }
  const figures = [
    { id: 'create', count: counts.create, icon: <IconPlus size={15} /> },
    { id: 'exists', count: counts.exists, icon: <IconCircleCheck size={15} /> },
    { id: 'error', count: counts.error, icon: <IconAlertTriangle size={15} /> },
  ];
  return (
    <section className={css.panel} aria-label={file.fileName}>
      <div className={css.file}>
        <div>
          <b>{file.fileName}</b>
          <span className="t13 i3">{t('inFile', { count: orders.length })}</span>
        </div>
        <Button look="quiet" onClick={onAnother}>
          {t('another')}
        </Button>
      </div>
      {file.problems?.map((problem) => (
        <div key={problem} className={css.whole}>
          <Note tone="a" icon={<IconAlertTriangle size={18} />}>
            {problem}
          </Note>
        </div>
      ))}
      <div className={css.figures}>
        {figures.map(({ id, count, icon }) => (
          <div key={id} className={cx(count === 0 && css.none, id === 'error' && count > 0 && css.bad)}>
            <b>{count}</b>
            <span>
              {icon}
              {t(`figure.${id}`)}
            </span>
          </div>
        ))}
      </div>
      <div className={css.bar}>
        <Tabs
          label={t('filter.label')}
          value={filter}
          onChange={(id) => setFilter(id as OrderFilter)}
          items={filters.filter((id) => id === 'all' || counts[id] > 0).map((id) => ({ id, label: t(`filter.${id}`), count: counts[id] }))}
        />
      </div>
      <OrdersTable orders={shown} />
      <div className={css.stuck}>
        {importable(file) ? (
          <>
            <Button look="primary" size="lg" busy={busy} onClick={onImport}>
              {busy ? (progress?.total ? t('busyOf', { done: progress.done ?? 0, total: progress.total }) : t('busy')) : t('do', { count: counts.create })}
            </Button>
            {!error && !busy && <span className="t13 i3">{t('nothingWritten')}</span>}
          </>
        ) : (
          counts.error === 0 && (
            <Note tone="g" icon={<IconCircleCheck size={18} />}>
              <b className="b6">{t('nothingNew')}.</b> {t('nothingNewText')}
            </Note>
          )
        )}
        {error && (
          <Note tone="r" icon={<IconAlertTriangle size={18} />}>
            {t('importFailed', { reason: error.message })} {t('importSafe')}
          </Note>
        )}
      </div>
    </section>
  );
}
