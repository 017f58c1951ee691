import { useTranslation } from 'react-i18next';
import type { Pipeline, Report } from '../api';
import { Select, StageDot } from '../ui';
import { Count, currencies, Sums, worth } from './figures';
import { ReportTable, type ReportColumn } from './ReportTable';

interface Props {
  report: Report;
  pipeline: Pipeline;
  /** Gives a table's file its name; absent when the reader may not take data out. */
  file?: (table: string) => string;
}

type Stage = Report['stages'][number];
type Closing = Report['closings'][number];
type Value = NonNullable<Report['breakdown']>['values'][number];

/** A column of sums for the eye; the file has one for each currency. */
export function useSums<Row extends { sums?: Stage['sums'] }>(rows: readonly Row[], title: string) {
  const shown = rows.some(({ sums }) => sums);
  const columns: ReportColumn<Row>[] = shown ? [{ id: 'sum', title, cell: (row) => <Sums quiet sums={row.sums ?? []} /> }] : [];
  const more = currencies(rows).map((currency) => ({ title: `${title}, ${currency}`, file: (row: Row) => worth(row.sums, currency) }));
  return { columns, more };
}

function useNamed(pipeline: Pipeline) {
  const stage = (id: string) => pipeline.stages.find((one) => one.id === id);
  return {
    name: (id: string) => stage(id)?.name ?? id,
    cell: (id: string) => (
      <span className="row">
        <StageDot stage={stage(id)?.color ?? 12} />
        {stage(id)?.name ?? id}
      </span>
    ),
  };
}

/** What stands where now, and how much of it nobody has an eye on. */
export function Standing({ report, pipeline, file }: Props) {
  const { t } = useTranslation('reports');
  const named = useNamed(pipeline);
  const sums = useSums(report.stages, t('sum'));
  const board = `/sales/${pipeline.id}`;
  const columns: ReportColumn<Stage>[] = [
    { id: 'stage', title: t('stage'), cell: ({ stage }) => named.cell(stage), file: ({ stage }) => named.name(stage) },
    { id: 'count', title: t('count'), cell: ({ stage, count }) => <Count value={count} to={board} name={named.name(stage)} />, file: ({ count }) => count },
    ...sums.columns,
    { id: 'noStep', title: t('noStep'), cell: ({ stage, noStep }) => <Count value={noStep} to={`${board}?view=no_step`} name={`${named.name(stage)}, ${t('noStep')}`} />, file: ({ noStep }) => noStep },
    { id: 'overdue', title: t('overdue'), cell: ({ stage, overdue }) => <Count late value={overdue} to={`${board}?view=overdue`} name={`${named.name(stage)}, ${t('overdue')}`} />, file: ({ overdue }) => overdue },
  ];
  return <ReportTable title={t('standing')} text={t('standingText')} columns={columns} more={sums.more} rows={report.stages} rowKey={({ stage }) => stage} file={file?.('stages')} none={t('noStages')} />;
}

/** How it ended: won and lost stages, the reasons of refusals among them. */
export function Closings({ report, pipeline, file }: Props) {
  const { t } = useTranslation('reports');
  const named = useNamed(pipeline);
  const rows = report.closings.filter(({ count }) => count > 0);
  const sums = useSums(rows, t('sum'));
  const columns: ReportColumn<Closing>[] = [
    { id: 'stage', title: t('stage'), cell: ({ stage }) => named.cell(stage), file: ({ stage }) => named.name(stage) },
    { id: 'count', title: t('count'), cell: ({ count }) => <Count value={count} />, file: ({ count }) => count },
    ...sums.columns,
  ];
  return <ReportTable title={t('closings')} columns={columns} more={sums.more} rows={rows} rowKey={({ stage }) => stage} file={file?.('closed')} none={t('nothingClosed')} />;
}

/** The period by one field of the reader's choice; what is empty has a line of its own. */
export function Breakdown({ report, file, onChoose }: Props & { onChoose: (field: string) => void }) {
  const { t } = useTranslation('reports');
  const { breakdown, fields } = report;
  const sums = useSums(breakdown?.values ?? [], t('sum'));
  if (!breakdown) return null;
  const name = ({ id, title }: Value) => (id === undefined ? t('empty') : (title ?? id));
  const columns: ReportColumn<Value>[] = [
    { id: 'value', title: breakdown.title, cell: (row) => <span className={row.id === undefined ? 'i3' : undefined}>{name(row)}</span>, file: name },
    { id: 'created', title: t('created'), cell: ({ created }) => <Count value={created} />, file: ({ created }) => created },
    { id: 'won', title: t('won'), cell: ({ won }) => <Count value={won} />, file: ({ won }) => won },
    ...sums.columns,
    { id: 'lost', title: t('lost'), cell: ({ lost }) => <Count value={lost} />, file: ({ lost }) => lost },
  ];
  const choice = fields.length > 1 && (
    <div style={{ minWidth: 150 }}>
      <Select aria-label={t('by')} value={breakdown.field} onChange={onChoose} options={fields.map(({ id, title }) => ({ value: id, label: title }))} />
    </div>
  );
  return <ReportTable title={t('breakdown', { field: breakdown.title })} aside={choice} columns={columns} more={sums.more} rows={breakdown.values} rowKey={({ id }) => id ?? ''} file={file?.(breakdown.field)} none={t('nothingHappened')} />;
}
