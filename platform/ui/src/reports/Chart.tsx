import { useTranslation } from 'react-i18next';
import type { Report } from '../api';
import { useFormats } from '../format';
import { fromWallClock } from '../format/dates';
import { Table } from '../ui';
import { FileButton } from './FileButton';
import { Count, currencies, Sums, worth } from './figures';
import css from './reports.module.css';

type Step = Report['steps'][number];

/** What was won, step by step: bars for the eye, a table for whoever wants the numbers. */
export function Chart({ report, currency, file }: { report: Report; currency: string; file?: (table: string) => string }) {
  const { t } = useTranslation('reports');
  const format = useFormats();
  const day = (iso: string) => format.date(fromWallClock(iso, format.timeZone), 'dayShort');
  const named = (step: Step) => (step.from === step.to ? day(step.from) : `${day(step.from)} – ${day(step.to)}`);
  const sum = (step: Step) => step.sums?.find((one) => one.currency === currency);
  // What was won without a sum, or in other money, is won all the same: it is counted.
  const priced = report.steps.some((step) => Number(sum(step)?.amount ?? 0) > 0);
  const height = (step: Step) => (priced ? Math.max(0, Number(sum(step)?.amount ?? 0)) : step.won);
  const highest = Math.max(...report.steps.map(height));
  const top = sum(report.steps.find((step) => height(step) === highest)!);
  const most = priced && top ? format.money(top) : format.number(highest);
  const said = (step: Step) => `${named(step)}: ${step.sums?.length ? step.sums.map(format.money).join(' + ') : format.number(step.won)}`;
  const title = t(report.byWeeks ? 'chart.weeks' : 'chart.days');
  const money = currencies(report.steps);
  const table = () => [
    [t('period.from'), t('period.to'), t('won'), ...money.map((one) => `${t('sum')}, ${one}`)],
    ...report.steps.map((step) => [step.from, step.to, step.won, ...money.map((one) => worth(step.sums, one))]),
  ];
  return (
    <section className={css.panel} aria-label={title}>
      <header className={css.panelHead}>
        <h2 className="sp">{title}</h2>
        {highest > 0 && <span className="i3 t12 nw">{t('chart.highest', { value: most })}</span>}
        {file && highest > 0 && <FileButton title={title} name={file('won')} table={table} />}
      </header>
      {highest > 0 ? (
        <>
          <div className={css.bars} aria-hidden="true">
            {report.steps.map((step) => (
              <i key={step.from} title={said(step)}>
                <i style={{ height: `${(height(step) / highest) * 100}%` }} />
              </i>
            ))}
          </div>
          <div className={css.axis} aria-hidden="true">
            <span>{day(report.period.from)}</span>
            <span>{day(report.period.to)}</span>
          </div>
          <details className={css.details}>
            <summary>{t('chart.table')}</summary>
            <Table
              label={title}
              rows={report.steps.filter((step) => step.won > 0)}
              rowKey={(step) => step.from}
              columns={[
                { id: 'when', title: t(report.byWeeks ? 'chart.week' : 'chart.day'), cell: named },
                { id: 'won', title: t('won'), right: true, cell: (step) => <Count value={step.won} /> },
                ...(report.totals.sums ? [{ id: 'sum', title: t('sum'), right: true, cell: (step: Step) => <Sums sums={step.sums ?? []} /> }] : []),
              ]}
            />
          </details>
        </>
      ) : (
        <p className={css.none}>{t('chart.none')}</p>
      )}
    </section>
  );
}
