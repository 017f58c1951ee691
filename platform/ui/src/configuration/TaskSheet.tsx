import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDuration } from '../packs/duration';
import { DurationField } from '../packs/DurationField';
import type { Said } from '../packs/contract';
import { Select } from '../ui';
import type { Configuration, TaskEdit } from './contract';
import { ItemSheet } from './ItemSheet';
import { isEmpty, read, sameSaid, trimmed } from './said';
import { SaidField } from './SaidField';

interface Props {
  configuration: Configuration;
  task?: TaskEdit;
  onClose: () => void;
}

interface Draft { title: Said; text: Said; due: unknown; role: string }

/** A task that robots set: its words, its deadline, and who usually does it. */
export function TaskSheet({ configuration, task, onClose }: Props) {
  const { t } = useTranslation('configuration');
  const [start] = useState<Draft>({ title: task?.title ?? {}, text: task?.text ?? {}, due: task?.due ?? '1wd', role: task?.role ?? '' });
  const [draft, setDraft] = useState(start);
  const own = parseDuration(draft.due) !== null;
  const inputs = configuration.settings.filter(({ type }) => type === 'duration').map(({ id, title }) => ({ value: `$input.${id}`, label: t('task.likeSetting', { title }) }));
  const dueKinds = [{ value: '', label: t('task.ownDue') }, ...inputs, ...(own || inputs.some(({ value }) => value === draft.due) ? [] : [{ value: String(draft.due), label: t('task.keptDue') }])];
  const roles = configuration.roles.filter(({ principal }) => !principal).map(({ id, title }) => ({ value: id, label: read(title) }));
  const text = trimmed(draft.text);
  return (
    <ItemSheet
      title={task ? t('task.edit') : t('texts.newTask')}
      dirty={!sameSaid(draft.title, start.title) || !sameSaid(draft.text, start.text) || draft.due !== start.due || draft.role !== start.role}
      edit={isEmpty(draft.title) ? null : { do: 'task.save', id: task?.id, title: trimmed(draft.title), ...(isEmpty(text) && !task?.text ? {} : { text }), due: draft.due, ...(draft.role ? { role: draft.role } : {}) }}
      origin={task?.origin}
      item={task && `tasks/${task.id}`}
      onClose={onClose}
    >
      <SaidField label={t('task.title')} value={draft.title} onChange={(title) => setDraft({ ...draft, title })} maxLength={120} autoFocus help={t('task.placeholders')} />
      <SaidField label={t('task.text')} value={draft.text} onChange={(said) => setDraft({ ...draft, text: said })} multiline maxLength={2000} />
      {dueKinds.length > 1 && <Select label={t('task.due')} value={own ? '' : String(draft.due)} onChange={(due) => setDraft({ ...draft, due: due || '1wd' })} options={dueKinds} />}
      {own && <DurationField id="task-due" label={dueKinds.length > 1 ? undefined : t('task.due')} value={draft.due} onChange={(due) => setDraft({ ...draft, due })} />}
      {roles.length > 0 && <Select label={t('task.role')} value={draft.role} onChange={(role) => setDraft({ ...draft, role })} placeholder={t('sentence.responsible')} options={roles} />}
    </ItemSheet>
  );
}
