import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from '../router';
import { ApiError, can, pipelinesQuery, useCan, useSession, type Pipeline, type Report } from '../api';
import { usePageTitle } from '../app/usePageTitle';
import { lastPipeline } from '../board/last';
import { useFormats } from '../format';
import { fromWallClock } from '../format/dates';
import { EmptyState, ErrorState, LinkButton, Select } from '../ui';
import { IconChartBar } from '../ui/icons';
import { Chart } from './Chart';
import { Handling } from './Handling';
import { People } from './People';
import { PeriodBar } from './PeriodBar';
import { complete, read, reportQuery, write, type Asked } from './query';
import { ReportSkeleton } from './ReportSkeleton';
import { span } from './span';
import { Breakdown, Closings, Standing } from './Tables';
import { Totals } from './Totals';
import css from './reports.module.css';

/** What came of a board, of all that one may see. What is chosen stands in the address: a report can be sent on. */
export default function Reports() {
  const { t } = useTranslation('reports');
  const session = useSession();
  const [params, setParams] = useSearchParams();
  const asked = read(params);
  const pipelines = useQuery(pipelinesQuery);
  const seen = (pipelines.data ?? []).filter(({ type }) => can(session, type, 'see'));
  const last = lastPipeline();
  const board = seen.find(({ id }) => id === asked.board) ?? seen.find(({ id }) => id === last) ?? seen[0];
  const change = (next: Partial<Asked>) => setParams((before) => write(before, next));
  usePageTitle(board ? `${t('title')}: ${board.title}` : t('title'));
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{t('title')}</h1>
        {seen.length > 1 && board && (
          <Select aria-label={t('board')} value={board.id} onChange={(id) => change({ board: id, by: undefined })} options={seen.map(({ id, title }) => ({ value: id, label: title }))} />
        )}
      </header>
      {board ? (
        <BoardReport key={board.id} pipeline={board} asked={asked} change={change} />
      ) : pipelines.isPending ? (
        <ReportSkeleton />
      ) : pipelines.isError ? (
        <ErrorState title={t('failed')} error={pipelines.error} onRetry={() => void pipelines.refetch()} />
      ) : (
        <EmptyState icon={<IconChartBar size={30} stroke={1.5} className="i3" />} title={t('noBoards')} text={t('noBoardsText')} />
      )}
    </div>
  );
}

interface BoardProps {
  pipeline: Pipeline;
  asked: Asked;
  change: (next: Partial<Asked>) => void;
}

function BoardReport({ pipeline, asked, change }: BoardProps) {
  const { t } = useTranslation('reports');
  const report = useQuery({ ...reportQuery(pipeline.id, asked), enabled: complete(asked), placeholderData: keepPreviousData });
  const { error } = report;
  const refused = asked.period === 'own' && error instanceof ApiError && ['/from', '/to'].some((pointer) => error.at(pointer));
  return (
    <>
      <PeriodBar asked={asked} refused={error} shown={report.data?.period} onChange={change} />
      {report.isError && !refused ? (
        <ErrorState title={t('failed')} error={error} onRetry={() => void report.refetch()} />
      ) : refused ? null : report.data ? (
        <Shown report={report.data} pipeline={pipeline} onBy={(by) => change({ by })} stale={report.isPlaceholderData} />
      ) : (
        complete(asked) && <ReportSkeleton />
      )}
    </>
  );
}

function nothing({ totals, before, stages, people }: Report): boolean {
  const happened = [totals, before].some(({ created, won, lost }) => created + won + lost > 0);
  return !happened && stages.every(({ count }) => count === 0) && people.length === 0;
}

function Shown({ report, pipeline, onBy, stale }: { report: Report; pipeline: Pipeline; onBy: (field: string) => void; stale: boolean }) {
  const { t } = useTranslation('reports');
  const format = useFormats();
  const mayTake = useCan(pipeline.type, 'export');
  const day = (iso: string) => fromWallClock(iso, format.timeZone);
  const days = ({ from, to }: Report['period']) => span(format.language, day(from), day(to), format.timeZone);
  const file = mayTake ? (table: string) => `${pipeline.id}-${table}-${report.period.from}-${report.period.to}` : undefined;
  if (nothing(report)) {
    return (
      <EmptyState
        icon={<IconChartBar size={30} stroke={1.5} className="i3" />}
        title={t('nothingYet')}
        text={t('nothingYetText')}
        actions={<LinkButton look="primary" to={`/sales/${pipeline.id}`}>{t('toBoard')}</LinkButton>}
      />
    );
  }
  const shared = { report, pipeline, file };
  return (
    <div className={css.stack} aria-busy={stale || undefined}>
      <p className={css.days}>{t('days', { days: days(report.period), before: days(report.periodBefore) })}</p>
      <Totals report={report} />
      <Chart report={report} currency={format.currency} file={file} />
      <Standing {...shared} />
      <People report={report} file={file} />
      <div className={css.pair}>
        <Closings {...shared} />
        <Handling report={report} />
      </div>
      <Breakdown {...shared} onChoose={onBy} />
    </div>
  );
}
