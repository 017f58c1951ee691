import { useTranslation } from 'react-i18next';
import { Link } from '../router';
import type { OrderImport } from '../api';
import { Awning, Button, cx, LinkButton } from '../ui';
import { IconAlertTriangle } from '../ui/icons';
import { outcomeOf, problemText } from './summary';
import css from './imports.module.css';

/** What an import did, with a link to every deal it made. */
export function Report({ report, onAgain }: { report: OrderImport; onAgain: () => void }) {
  const { t } = useTranslation('imports');
  const outcome = outcomeOf(report);
  const figures = [
    { id: 'created', count: report.created },
    { id: 'skipped', count: report.skipped },
    { id: 'failed', count: report.failed },
  ];
  return (
    <section className={css.panel} aria-live="polite">
      <Awning stage={4} size="mid" />
      <div className={css.file}>
        <div>
          <b className="t16">{t(`report.${outcome}`, { count: report.created })}</b>
        </div>
        {report.created > 0 && (
          <LinkButton to="/sales" look="primary">
            {t('report.board')}
          </LinkButton>
        )}
        <Button onClick={onAgain}>{t('report.again')}</Button>
      </div>
      <div className={css.figures}>
        {figures.map(({ id, count }) => (
          <div key={id} className={cx(count === 0 && css.none, id === 'failed' && count > 0 && css.bad)}>
            <b>{count}</b>
            <span>{t(`report.${id}`)}</span>
          </div>
        ))}
      </div>
      {report.problems.length > 0 && (
        <>
          <h2 className={css.title}>{t('report.problems')}</h2>
          <ul>
            {report.problems.map((problem, index) => (
              <li key={index} className={css.item}>
                <IconAlertTriangle size={18} style={{ color: 'var(--late-ink)' }} />
                <div>{problemText(problem)}</div>
              </li>
            ))}
          </ul>
        </>
      )}
      {report.records.length > 0 && (
        <>
          <h2 className={css.title}>{t('report.deals')}</h2>
          <div className={css.deals}>
            {report.records.map((record) => (
              <Link key={record.id} to={`/records/${record.id}`} className="chip prim" title={t('order', { number: record.externalId })}>
                {t('deal', { number: record.number })}
              </Link>
            ))}
          </div>
        </>
      )}
    </section>
  );
}
