import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call, client, type Task } from '../api';
import { byDue } from '../tasks/due';
import { useFinish } from '../tasks/queries';
import { TaskRow, TaskRowsSkeleton } from '../tasks/TaskRow';
import { TaskSheet } from '../tasks/TaskSheet';
import { ErrorState, LinkButton } from '../ui';
import list from '../tasks/tasks.module.css';
import css from './today.module.css';

const most = 8;
const get = (view: 'overdue' | 'today') => call(client.GET('/api/v1/tasks', { params: { query: { view, mine: true } } }));

/** What waits for me: overdue first, then today. */
export function useMyDay() {
  return useQuery({
    queryKey: ['tasks', 'my-day'],
    queryFn: async () => {
      const [overdue, today] = await Promise.all([get('overdue'), get('today')]);
      const late = new Set(overdue.items.map((task) => task.id));
      const ahead = today.items.filter((task) => !late.has(task.id));
      return {
        tasks: [...[...overdue.items].sort(byDue), ...ahead.sort(byDue)],
        late: overdue.counts.overdue,
        ahead: ahead.length,
      };
    },
  });
}

export function MyTasks({ day }: { day: ReturnType<typeof useMyDay> }) {
  const { t } = useTranslation('today');
  const { finish } = useFinish();
  const [task, setTask] = useState<Task>();
  const [opened, setOpened] = useState(false);
  const [gone, setGone] = useState<string[]>([]);
  const tasks = (day.data?.tasks ?? []).filter((one) => !gone.includes(one.id));

  const body = () => {
    if (day.isError) return <ErrorState title={t('tasks.failed')} error={day.error} onRetry={() => void day.refetch()} />;
    if (day.isPending) return <TaskRowsSkeleton rows={3} />;
    if (tasks.length === 0) {
      return (
        <div className={`${css.panel} ${css.quiet}`}>
          <div>
            <b className="b5">{t('tasks.none.title')}</b>
            <p className="t13 i2">{t('tasks.none.text')}</p>
          </div>
          <LinkButton to="/sales">{t('tasks.none.board')}</LinkButton>
        </div>
      );
    }
    return (
      <ul className={list.list}>
        {tasks.slice(0, most).map((one) => (
          <TaskRow
            key={one.id}
            task={one}
            onFinish={(done) => {
              setGone((before) => [...before, done.id]);
              finish(done, { onSettled: () => void day.refetch().then(() => setGone((before) => before.filter((id) => id !== done.id))) });
            }}
            onOpen={(open) => {
              setTask(open);
              setOpened(true);
            }}
          />
        ))}
      </ul>
    );
  };

  return (
    <section aria-labelledby="my-tasks">
      <div className={css.tasksHead}>
        <h2 id="my-tasks">{t('tasks.title')}</h2>
        <LinkButton to="/tasks" look="link">
          {t('tasks.all')}
        </LinkButton>
      </div>
      {body()}
      <TaskSheet task={task} opened={opened} onClose={() => setOpened(false)} />
    </section>
  );
}
