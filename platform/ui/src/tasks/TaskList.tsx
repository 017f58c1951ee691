import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Task, TaskPage } from '../api';
import { useFormats } from '../format';
import { useNow } from '../format/clock';
import { Button, EmptyState, ErrorState } from '../ui';
import { byDue, groupOf, groups } from './due';
import { useFinish, type TaskView } from './queries';
import { TaskRow, TaskRowsSkeleton } from './TaskRow';
import css from './tasks.module.css';

interface Props {
  view: TaskView;
  mine: boolean;
  tasks: UseInfiniteQueryResult<InfiniteData<TaskPage>>;
  onOpen: (task: Task) => void;
  onNew: () => void;
  onShowOpen: () => void;
}

export function TaskList({ view, mine, tasks, onOpen, onNew, onShowOpen }: Props) {
  const { t } = useTranslation('tasks');
  const { timeZone } = useFormats();
  const now = useNow();
  const { finish, reopen } = useFinish();

  if (tasks.isError) return <ErrorState title={t('failed')} error={tasks.error} onRetry={() => void tasks.refetch()} />;
  if (tasks.isPending) return <TaskRowsSkeleton />;
  const items = tasks.data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    const elsewhere = view === 'overdue' || view === 'today';
    return (
      <EmptyState
        title={t(`none.${view}.title`)}
        text={t(`none.${view}.text`)}
        actions={elsewhere ? <Button onClick={onShowOpen}>{t('none.showOpen')}</Button> : view === 'open' && <Button onClick={onNew}>{t('new')}</Button>}
      />
    );
  }

  const row = (task: Task) => <TaskRow key={task.id} task={task} person={!mine} onFinish={finish} onReopen={reopen} onOpen={onOpen} />;
  const grouped = view === 'open' ? groups.map((group) => ({ group, tasks: items.filter((task) => groupOf(task, now, timeZone) === group).sort(byDue) })) : [];
  return (
    <>
      {view === 'open' ? (
        grouped
          .filter((one) => one.tasks.length > 0)
          .map((one) => (
            <section key={one.group} className={css.group}>
              <h2>
                {t(`group.${one.group}`)} <span>{one.tasks.length}</span>
              </h2>
              <ul className={css.list}>{one.tasks.map(row)}</ul>
            </section>
          ))
      ) : (
        <ul className={css.list}>{items.map(row)}</ul>
      )}
      {tasks.hasNextPage && (
        <div style={{ textAlign: 'center', marginTop: 12 }}>
          <Button busy={tasks.isFetchingNextPage} onClick={() => void tasks.fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
    </>
  );
}
