import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call, client, type DukonRecord, type Stage, type Task, type Wait } from '../api';
import { useFormats } from '../format';
import { useNow } from '../format/clock';
import { dayNumber, partsOf } from '../format/dates';
import { Button, Chip, cx } from '../ui';
import { IconAlarm, IconCheckbox, IconClock, IconRobot } from '../ui/icons';
import { EntryBody, entryLook } from './EntryBody';
import { useFinish } from './NextStep';

function PlannedTask({ task, recordId }: { task: Task; recordId: string }) {
  const { t } = useTranslation('record');
  const format = useFormats();
  const now = useNow();
  const { busy, finish } = useFinish(recordId);
  const late = task.dueAt !== undefined && new Date(task.dueAt) < now;
  const soon = !late && task.dueAt !== undefined && new Date(task.dueAt).getTime() - now.getTime() < 2 * 3_600_000;
  return (
    <li className={cx('ev plan', late && 'lt')}>
      <span className="tm n">{task.dueAt ? format.planned(task.dueAt, now) : t('someday')}</span>
      <span className="pt">{late ? <IconAlarm size={15} /> : <IconCheckbox size={15} />}</span>
      <div className="bx">
        <div className="row t" style={{ gap: 8 }}>
          <b className="b6 sp">{format.glue(task.title)}</b>
          {task.dueAt && (late || soon) && (
            <Chip tone={late ? 'late' : 'soon'} icon={late ? <IconAlarm size={14} /> : <IconClock size={14} />}>
              {late ? format.lateness(task.dueAt, now) : format.remaining(task.dueAt, now)}
            </Chip>
          )}
        </div>
        <div className="i2">
          {[task.responsible?.name, task.fromRobot ? t('robotTask') : null].filter(Boolean).join(' · ')}{' '}
          <Button look="link" className="t13" busy={busy} onClick={() => finish(task)}>
            {task.form ? t('fill', { form: task.form }) : t('finish')}
          </Button>
        </div>
      </div>
    </li>
  );
}

function PlannedRobot({ wait }: { wait: Wait }) {
  const { t } = useTranslation('record');
  const format = useFormats();
  const now = useNow();
  return (
    <li className="ev plan rb">
      <span className="tm n">{wait.dueAt ? format.planned(wait.dueAt, now) : ''}</span>
      <span className="pt">
        <IconRobot size={15} />
      </span>
      <div className="bx">
        <b className="b6">{wait.text}</b>
        {wait.title && <div className="i2">{t('robotNamed', { name: wait.title })}</div>}
      </div>
    </li>
  );
}

function useHistory(record: DukonRecord) {
  const first = record.timeline;
  return useInfiniteQuery({
    queryKey: ['record', record.id, 'timeline', record.version, first.items[0]?.id ?? ''],
    initialPageParam: first.cursor,
    initialData: { pages: [first], pageParams: [first.cursor] },
    staleTime: Infinity,
    queryFn: ({ pageParam }) => call(client.GET('/api/v1/records/{id}/timeline', { params: { path: { id: record.id }, query: { cursor: pageParam } } })),
    getNextPageParam: (page) => page.cursor,
  });
}

interface TimelineProps {
  record: DukonRecord;
  stages: readonly Stage[];
}

/** Planned above, now, done below. */
export function Timeline({ record, stages }: TimelineProps) {
  const { t } = useTranslation('record');
  const format = useFormats();
  const now = useNow();
  const history = useHistory(record);
  const tasks = [...record.tasks].filter(({ state }) => state === 'open').sort((a, b) => (b.dueAt ?? '').localeCompare(a.dueAt ?? ''));
  const today = dayNumber(partsOf(now, format.timeZone));
  const at = (iso: string) => (dayNumber(partsOf(new Date(iso), format.timeZone)) === today ? format.time(iso) : format.date(iso, 'dayShort'));
  const entries = history.data.pages.flatMap(({ items }) => items);
  return (
    <div className="timeline">
      {(tasks.length > 0 || record.robots.waiting.length > 0) && (
        <ol aria-label={t('planned')}>
          {record.robots.waiting.filter(({ kind }) => kind === 'time').map((wait) => (
            <PlannedRobot key={wait.runId} wait={wait} />
          ))}
          {tasks.map((task) => (
            <PlannedTask key={task.id} task={task} recordId={record.id} />
          ))}
        </ol>
      )}
      <div className="now">{t('now', { time: format.time(now) })}</div>
      <ol aria-label={t('history')}>
        {entries.map((entry) => {
          const { icon: Icon, tone } = entryLook(entry);
          return (
            <li key={entry.id} className={cx('ev', tone)}>
              <time className="tm n" dateTime={entry.at} title={`${format.date(entry.at, 'full')}, ${format.time(entry.at)}`}>
                {at(entry.at)}
              </time>
              <span className="pt">
                <Icon size={15} />
              </span>
              <div className="bx">
                <EntryBody entry={entry} stages={stages} />
              </div>
            </li>
          );
        })}
      </ol>
      {history.hasNextPage && (
        <Button size="sm" busy={history.isFetchingNextPage} onClick={() => void history.fetchNextPage()}>
          {t('showMore')}
        </Button>
      )}
    </div>
  );
}
