import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from '../router';
import type { Task } from '../api';
import { usePageTitle } from '../app/usePageTitle';
import { useCommands } from '../shell/commands';
import { Button, Kbd, Tabs, useKeys } from '../ui';
import { IconPlus } from '../ui/icons';
import { tasksQuery, type TaskView } from './queries';
import { TaskList } from './TaskList';
import { TaskSheet } from './TaskSheet';
import css from './tasks.module.css';

const views: TaskView[] = ['overdue', 'today', 'open', 'done'];

export default function Tasks() {
  const { t } = useTranslation('tasks');
  const [params, setParams] = useSearchParams();
  const view = views.find((known) => known === params.get('view')) ?? 'open';
  const mine = params.get('whose') !== 'all';
  const [edited, setEdited] = useState<Task>();
  const [opened, setOpened] = useState(params.get('new') === '1');
  const tasks = useInfiniteQuery(tasksQuery(view, mine));
  const counts = tasks.data?.pages[0]?.counts;
  usePageTitle(t('title'));

  const change = (name: string, value: string, usual: string) =>
    setParams((before) => {
      before.delete('new');
      if (value === usual) before.delete(name);
      else before.set(name, value);
      return before;
    });
  const open = (task?: Task) => {
    setEdited(task);
    setOpened(true);
  };
  useKeys({ KeyN: () => open() });
  useCommands('tasks', [{ id: 'new-task', label: t('new'), keys: 'N', icon: <IconPlus size={17} />, run: () => open() }]);

  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{t('title')}</h1>
        <Button look="primary" icon={<IconPlus size={18} />} onClick={() => open()}>
          {t('new')}
          <Kbd>N</Kbd>
        </Button>
      </header>
      <div className={css.bar}>
        <Tabs
          label={t('view.label')}
          value={view}
          onChange={(id) => change('view', id, 'open')}
          items={views.map((id) => ({
            id,
            label: t(`view.${id}`),
            count: id === 'done' ? undefined : counts?.[id],
            late: id === 'overdue',
          }))}
        />
        <Tabs
          segmented
          label={t('whose.label')}
          value={mine ? 'mine' : 'all'}
          onChange={(id) => change('whose', id, 'mine')}
          items={[
            { id: 'mine', label: t('whose.mine') },
            { id: 'all', label: t('whose.all') },
          ]}
        />
      </div>
      <TaskList view={view} mine={mine} tasks={tasks} onOpen={open} onNew={() => open()} onShowOpen={() => change('view', 'open', 'open')} />
      <TaskSheet opened={opened} task={edited} onClose={() => setOpened(false)} />
    </div>
  );
}
