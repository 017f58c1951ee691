import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../api';
import { useFormats } from '../format';
import { Sums } from './figures';
import { share } from './share';
import css from './reports.module.css';

interface FigureProps {
  title: string;
  value: ReactNode;
  under?: ReactNode;
  before: ReactNode;
}

function Figure({ title, value, under, before }: FigureProps) {
  const { t } = useTranslation('reports');
  return (
    <div className={css.figure}>
      <dt>{title}</dt>
      <dd>
        <b>{value}</b>
        {under && <span>{under}</span>}
        <small>
          {t('before')} {before}
        </small>
      </dd>
    </div>
  );
}

/** The period in five figures, each beside that of as many days before. */
export function Totals({ report }: { report: Report }) {
  const { t } = useTranslation('reports');
  const format = useFormats();
  const { totals, before } = report;
  const closed = totals.won + totals.lost;
  const wonPart = share(totals.won, closed);
  const partBefore = share(before.won, before.won + before.lost);
  return (
    <dl className={css.figures} aria-label={t('totals')}>
      <Figure title={t('created')} value={format.number(totals.created)} before={format.number(before.created)} />
      <Figure
        title={t('won')}
        value={format.number(totals.won)}
        under={totals.sums && <Sums sums={totals.sums} />}
        before={
          <>
            {format.number(before.won)}
            {before.sums && before.won > 0 && ` · ${before.sums.map(format.money).join(' + ')}`}
          </>
        }
      />
      <Figure title={t('lost')} value={format.number(totals.lost)} before={format.number(before.lost)} />
      {totals.averages && (
        <Figure
          title={t('average')}
          value={totals.averages.length ? <Sums sums={totals.averages} /> : '—'}
          before={before.averages?.length ? before.averages.map(format.money).join(', ') : '—'}
        />
      )}
      <Figure
        title={t('wonPart')}
        value={wonPart === undefined ? '—' : `${wonPart}\u202f%`}
        under={closed > 0 && t('ofClosed', { won: format.number(totals.won), closed: format.number(closed) })}
        before={partBefore === undefined ? '—' : `${partBefore}\u202f%`}
      />
    </dl>
  );
}
