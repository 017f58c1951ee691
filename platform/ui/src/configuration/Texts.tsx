import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDuration } from '../packs/duration';
import { Button, Chip, cx } from '../ui';
import { IconPencil, IconPlus } from '../ui/icons';
import { ConfigurationPage } from './ConfigurationPage';
import type { Configuration, MessageEdit, Origin, TaskEdit, TextEdit } from './contract';
import { read } from './said';
import frame from './configuration.module.css';
import rows from './rows.module.css';

const TaskSheet = lazy(() => import('./TaskSheet').then(({ TaskSheet: view }) => ({ default: view })));
const MessageSheet = lazy(() => import('./MessageSheet').then(({ MessageSheet: view }) => ({ default: view })));

type Open = { kind: 'task'; item?: TaskEdit } | { kind: 'message'; item?: MessageEdit } | { kind: 'notice'; item: TextEdit };

function Row({ title, under, usedBy, origin, onOpen }: { title: string; under?: string; usedBy: number; origin: Origin; onOpen: () => void }) {
  const { t } = useTranslation('configuration');
  return (
    <li className={cx(rows.rowItem, rows.plain)}>
      <button type="button" className={rows.rowMain} onClick={onOpen}>
        <b>{title}</b>
        {under && <small>{under}</small>}
      </button>
      {origin.edits.length > 0 && (
        <Chip tone="prim" icon={<IconPencil size={13} />}>
          {t('origin.changed')}
        </Chip>
      )}
      <span className="t12 i3 nw">{usedBy > 0 ? t('texts.used', { count: usedBy }) : t('texts.unused')}</span>
    </li>
  );
}

function useDue(configuration: Configuration) {
  const { t } = useTranslation(['configuration', 'packs']);
  return (due: unknown): string | undefined => {
    const input = typeof due === 'string' && due.startsWith('$input.') ? configuration.settings.find(({ id }) => id === due.slice(7)) : undefined;
    const duration = parseDuration(input?.value ?? input?.default ?? due);
    return duration ? t('texts.due', { count: duration.count, unit: t(`packs:unit.${duration.unit}`, { count: duration.count }) }) : undefined;
  };
}

function Content({ configuration, onOpen }: { configuration: Configuration; onOpen: (open: Open) => void }) {
  const { t } = useTranslation('configuration');
  const due = useDue(configuration);
  return (
    <>
      <section className={frame.group} aria-label={t('texts.tasks')}>
        <h2>
          {t('texts.tasks')}
          <Button size="sm" look="quiet" icon={<IconPlus size={16} />} onClick={() => onOpen({ kind: 'task' })}>
            {t('texts.newTask')}
          </Button>
        </h2>
        <ul className={rows.rows}>
          {configuration.tasks.map((item) => (
            <Row key={item.id} title={read(item.title)} under={[due(item.due), read(item.text)].filter(Boolean).join(' · ')} usedBy={item.usedBy.length} origin={item.origin} onOpen={() => onOpen({ kind: 'task', item })} />
          ))}
          {configuration.tasks.length === 0 && <li className={cx(rows.rowItem, rows.plain, 'i2')}>{t('texts.noTasks')}</li>}
        </ul>
      </section>
      <section className={frame.group} aria-label={t('texts.messages')}>
        <h2>
          {t('texts.messages')}
          <Button size="sm" look="quiet" icon={<IconPlus size={16} />} onClick={() => onOpen({ kind: 'message' })}>
            {t('texts.newMessage')}
          </Button>
        </h2>
        <ul className={rows.rows}>
          {configuration.messages.map((item) => (
            <Row key={item.id} title={read(item.text)} usedBy={item.usedBy.length} origin={item.origin} onOpen={() => onOpen({ kind: 'message', item })} />
          ))}
          {configuration.messages.length === 0 && <li className={cx(rows.rowItem, rows.plain, 'i2')}>{t('texts.noMessages')}</li>}
        </ul>
      </section>
      {configuration.texts.length > 0 && (
        <section className={frame.group} aria-label={t('texts.notices')}>
          <h2>{t('texts.notices')}</h2>
          <ul className={rows.rows}>
            {configuration.texts.map((item) => (
              <Row key={item.id} title={read(item.text)} usedBy={item.usedBy.length} origin={item.origin} onOpen={() => onOpen({ kind: 'notice', item })} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What robots write: tasks for people, messages for clients, notices. */
export default function Texts() {
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  return (
    <ConfigurationPage part="texts">
      {(configuration) => (
        <>
          <Content configuration={configuration} onOpen={setOpen} />
          <Suspense>{open?.kind === 'task' && <TaskSheet configuration={configuration} task={open.item} onClose={close} />}</Suspense>
          <Suspense>{open?.kind === 'message' && <MessageSheet message={open.item} onClose={close} />}</Suspense>
          <Suspense>{open?.kind === 'notice' && <MessageSheet notice={open.item} onClose={close} />}</Suspense>
        </>
      )}
    </ConfigurationPage>
  );
}
