import { useTranslation } from 'react-i18next';
import type { Report } from '../api';
import { useFormats } from '../format';
import { Link } from '../router';
import { share } from './share';
import css from './reports.module.css';

/** How soon somebody took new records in hand. */
export function Handling({ report }: { report: Report }) {
  const { t } = useTranslation('reports');
  const format = useFormats();
  const { created, handled, withinDay, medianSeconds, waiting } = report.handling ?? { created: 0, handled: 0, withinDay: 0, waiting: 0 };
  const half = medianSeconds === undefined ? undefined : format.remaining(new Date(0).toISOString(), new Date(medianSeconds * 1000));
  const part = share(withinDay, created);
  return (
    <section className={css.panel} aria-label={t('handling.title')}>
      <header className={css.panelHead}>
        <div className="sp">
          <h2>{t('handling.title')}</h2>
          <p>{t('handling.text')}</p>
        </div>
      </header>
      {created === 0 ? (
        <p className={css.none}>{t(report.handling ? 'handling.none' : 'handling.long')}</p>
      ) : (
        <dl className={css.facts}>
          <div>
            <dt>{t('handling.withinDay')}</dt>
            <dd>
              {t('handling.of', { part: format.number(withinDay), whole: format.number(created) })}
              {part !== undefined && <span className="i3"> · {part}{'\u202f%'}</span>}
            </dd>
          </div>
          <div>
            <dt>{t('handling.later')}</dt>
            <dd>{format.number(handled - withinDay)}</dd>
          </div>
          <div>
            <dt>{t('handling.median')}</dt>
            <dd>{half ?? '—'}</dd>
          </div>
          <div className={waiting > 0 ? css.late : undefined}>
            <dt>{t('handling.waiting')}</dt>
            <dd>{waiting > 0 ? <Link to={`/sales/${report.pipeline}`}>{format.number(waiting)}</Link> : 0}</dd>
          </div>
        </dl>
      )}
    </section>
  );
}
