import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cx, EmptyState } from '../ui';
import { IconUsers } from '../ui/icons';
import { ConfigurationPage } from './ConfigurationPage';
import type { Configuration, QueueEdit } from './contract';
import { read } from './said';
import rows from './rows.module.css';

const QueueSheet = lazy(() => import('./QueueSheet').then(({ QueueSheet: view }) => ({ default: view })));

function Content({ configuration }: { configuration: Configuration }) {
  const { t } = useTranslation('configuration');
  const [opened, setOpened] = useState<QueueEdit>();
  if (configuration.queues.length === 0) {
    return <EmptyState icon={<IconUsers size={28} stroke={1.5} className="i3" />} title={t('queues.none')} text={t('queues.noneText')} />;
  }
  return (
    <>
      <ul className={rows.rows} aria-label={t('queues.title')}>
        {configuration.queues.map((queue) => {
          const name = read(queue.title) || queue.id;
          const rules = queue.order.map((rule) => t(`queue.rules.${rule}`)).join(', ');
          return (
            <li key={queue.id} className={cx(rows.rowItem, rows.plain)}>
              <button type="button" className={rows.rowMain} aria-label={t('queue.edit', { name })} onClick={() => setOpened(queue)}>
                <b>{name}</b>
                <small>
                  {[queue.roleTitle, ...queue.duty.map((one) => t(`queue.duty.${one}`)), rules].join(' · ')}
                  {queue.origin.edits.length > 0 && ` · ${t('origin.changed')}`}
                </small>
              </button>
            </li>
          );
        })}
      </ul>
      <Suspense>{opened && <QueueSheet queue={opened} onClose={() => setOpened(undefined)} />}</Suspense>
    </>
  );
}

/** People to whom work is given in turn: what their line is called, and who is next. */
export default function Queues() {
  return <ConfigurationPage part="queues">{(configuration) => <Content configuration={configuration} />}</ConfigurationPage>;
}
