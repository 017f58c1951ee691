import { useTranslation } from 'react-i18next';
import type { Task } from '../api';
import { useFormats } from '../format';
import { useNow } from '../format/clock';
import { Chip } from '../ui';
import { IconAlarm, IconCalendar, IconCircleCheck, IconClock } from '../ui/icons';
import { dueState } from './due';

/** A deadline in words: late is solid red, soon is apricot, the rest is quiet. */
export function DueChip({ task }: { task: Task }) {
  const { t } = useTranslation('tasks');
  const format = useFormats();
  const now = useNow();
  if (task.state === 'done') {
    return (
      <Chip tone="won" icon={<IconCircleCheck size={13} />}>
        {task.doneAt ? format.relative(task.doneAt, now) : t('finish')}
      </Chip>
    );
  }
  const state = dueState(task.dueAt, now);
  if (!task.dueAt || state === 'none') return <span className="t12 i3 nw">{t('noDue')}</span>;
  const exact = `${format.date(task.dueAt, 'weekdayDay')}, ${format.time(task.dueAt)}`;
  if (state === 'late') {
    return (
      <Chip tone="late" icon={<IconAlarm size={13} />} title={exact}>
        {format.lateness(task.dueAt, now)}
      </Chip>
    );
  }
  return (
    <Chip tone={state === 'soon' ? 'soon' : undefined} icon={state === 'soon' ? <IconClock size={13} /> : <IconCalendar size={13} />} title={exact}>
      {state === 'soon' ? format.relative(task.dueAt, now) : format.moment(task.dueAt, now)}
    </Chip>
  );
}
