import { useTranslation } from 'react-i18next';
import { useSession, type Report } from '../api';
import { useFormats } from '../format';
import { Avatar } from '../ui';
import { Count, currencies, Sums, worth } from './figures';
import { ReportTable, type ReportColumn } from './ReportTable';
import { share } from './share';
import { useSums } from './Tables';

type Person = Report['people'][number];

/** Who has what, who won what, and whose tasks are done in time. */
export function People({ report, file }: { report: Report; file?: (table: string) => string }) {
  const { t } = useTranslation('reports');
  const format = useFormats();
  const me = useSession().member?.id;
  const { people } = report;
  const sums = useSums(people, t('sum'));
  const name = (person: Person) => (person.id === undefined ? t('nobody') : (person.name ?? t('somebody')));
  const tasks = (person: Person, view: string) => `/tasks?view=${view}${person.id === me ? '' : '&whose=all'}`;
  const inTime = ({ finished, inTime }: Person) => (finished > 0 ? `${format.number(inTime)} · ${share(inTime, finished)}\u202f%` : '—');
  const average: ReportColumn<Person>[] = sums.columns.length
    ? [{ id: 'average', title: t('average'), cell: ({ averages }) => (averages?.length ? <Sums sums={averages} /> : <span className="i3">—</span>) }]
    : [];
  const columns: ReportColumn<Person>[] = [
    {
      id: 'person',
      title: t('person'),
      cell: (person) => (
        <span className="row">
          {person.id !== undefined && <Avatar name={name(person)} id={person.id} />}
          <span className={person.id === undefined ? 'i3' : undefined}>{name(person)}</span>
        </span>
      ),
      file: name,
    },
    { id: 'open', title: t('open'), cell: (person) => <Count value={person.open} to={person.id === me ? `/sales/${report.pipeline}?view=mine` : undefined} name={`${name(person)}, ${t('open')}`} />, file: ({ open }) => open },
    { id: 'won', title: t('won'), cell: ({ won }) => <Count value={won} />, file: ({ won }) => won },
    ...sums.columns,
    ...average,
    { id: 'lost', title: t('lost'), cell: ({ lost }) => <Count value={lost} />, file: ({ lost }) => lost },
    { id: 'finished', title: t('finished'), cell: (person) => <Count value={person.finished} to={tasks(person, 'done')} name={`${name(person)}, ${t('finished')}`} />, file: ({ finished }) => finished },
    { id: 'inTime', title: t('inTime'), cell: inTime, file: ({ inTime }) => inTime },
    {
      id: 'overdue',
      title: t('lateTasks'),
      cell: (person) => <Count late value={person.overdue} to={tasks(person, 'overdue')} name={`${name(person)}, ${t('lateTasks')}`} />,
      file: ({ overdue }) => overdue,
    },
  ];
  const more = [
    ...sums.more,
    ...currencies(people.map(({ averages }) => ({ sums: averages }))).map((currency) => ({
      title: `${t('average')}, ${currency}`,
      file: ({ averages }: Person) => (averages?.some((one) => one.currency === currency) ? worth(averages, currency) : undefined),
    })),
  ];
  return <ReportTable title={t('people')} text={t('peopleText')} columns={columns} more={more} rows={people} rowKey={({ id }) => id ?? ''} file={file?.('people')} none={t('nothingHappened')} />;
}
