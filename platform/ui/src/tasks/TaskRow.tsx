import { useTranslation } from 'react-i18next';
import { Link } from '../router';
import type { Task } from '../api';
import { Avatar, cx, Skeleton } from '../ui';
import { IconCircle, IconCircleCheck, IconForms, IconRobot } from '../ui/icons';
import { DueChip } from './DueChip';
import { openForm } from './openForm';
import css from './tasks.module.css';

interface Props {
  task: Task;
  /** Whose task it is matters only among everyone's. */
  person?: boolean;
  onFinish: (task: Task) => void;
  onReopen?: (task: Task) => void;
  onOpen: (task: Task) => void;
}

export function TaskRow({ task, person, onFinish, onReopen, onOpen }: Props) {
  const { t } = useTranslation('tasks');
  const done = task.state === 'done';
  const label = done ? t('reopen') : task.form ? t('form.fill', { form: task.form }) : t('finishOf', { title: task.title });
  const finish = () => (task.form ? openForm(task) : onFinish(task));
  return (
    <li className={css.row}>
      {done && !onReopen ? (
        <span className={cx(css.tick, css.done)}>
          <IconCircleCheck size={22} />
        </span>
      ) : (
        <button type="button" className={cx(css.tick, done && css.done)} aria-label={label} title={label} onClick={() => (done ? onReopen?.(task) : finish())}>
          {done ? <IconCircleCheck size={22} /> : <IconCircle size={22} stroke={1.6} />}
          {done ? <IconCircle size={22} /> : <IconCircleCheck size={22} stroke={1.6} />}
        </button>
      )}
      <div className={css.what}>
        <button type="button" className={css.title} onClick={() => onOpen(task)}>
          {task.title}
        </button>
        <div className={css.under}>
          {task.record && (
            <Link to={`/records/${task.record.id}`}>
              {task.record.number} · {task.record.title}
            </Link>
          )}
          {person && (
            <span>
              {task.responsible && <Avatar name={task.responsible.name} id={task.responsible.id} />}
              {task.responsible?.name ?? t('nobody')}
            </span>
          )}
          {task.form && !done && (
            <button type="button" className={css.fill} onClick={() => openForm(task)}>
              <IconForms size={14} />
              {task.form}
            </button>
          )}
          {task.fromRobot && (
            <span className={css.robot}>
              <IconRobot size={14} />
              {t('byRobot')}
            </span>
          )}
        </div>
      </div>
      <div className={css.when}>
        <DueChip task={task} />
      </div>
    </li>
  );
}

export function TaskRowsSkeleton({ rows = 4 }: { rows?: number }) {
  return (
    <ul className={css.list} aria-busy="true">
      {Array.from({ length: rows }, (_, index) => (
        <li key={index} className={css.row} style={{ paddingLeft: 14 }}>
          <Skeleton width={22} height={22} style={{ borderRadius: '50%' }} />
          <div className={css.what}>
            <Skeleton width={`${60 - index * 8}%`} />
            <Skeleton width="30%" height={10} style={{ marginTop: 8 }} />
          </div>
          <Skeleton width={80} height={20} />
        </li>
      ))}
    </ul>
  );
}
