import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '../ui';
import type { QueueEdit } from './contract';
import { ItemSheet } from './ItemSheet';
import { chosen, queueRules } from './queue';
import { isEmpty, read, sameSaid, trimmed } from './said';
import { SaidField } from './SaidField';

/** The name of a queue, and by which rules the next one in it is chosen: each decides only where those before it left equals. */
export function QueueSheet({ queue, onClose }: { queue: QueueEdit; onClose: () => void }) {
  const { t } = useTranslation('configuration');
  const [title, setTitle] = useState(queue.title);
  const [order, setOrder] = useState<readonly string[]>(queue.order);
  const named = !sameSaid(title, queue.title);
  const ordered = order.join() !== queue.order.join();
  const edit = isEmpty(title) || order.length === 0 ? null : { do: 'queue.change' as const, queue: queue.id, title: named ? trimmed(title) : undefined, order: ordered ? [...order] : undefined };
  const places = Math.min(order.length + 1, queueRules.length);
  return (
    <ItemSheet title={t('queue.edit', { name: read(queue.title) })} dirty={named || ordered} edit={edit} origin={queue.origin} item={`queues/${queue.id}`} onClose={onClose}>
      <SaidField label={t('queue.name')} value={title} onChange={setTitle} maxLength={60} />
      {Array.from({ length: places }, (_, place) => (
        <Select
          key={place}
          label={t(place === 0 ? 'queue.first' : 'queue.then')}
          value={order[place] ?? ''}
          placeholder={place === 0 ? undefined : t('queue.anyone')}
          options={queueRules.filter((rule) => rule === order[place] || !order.slice(0, place).includes(rule)).map((rule) => ({ value: rule, label: t(`queue.rules.${rule}`) }))}
          onChange={(rule) => setOrder(chosen(order, place, rule))}
        />
      ))}
    </ItemSheet>
  );
}
