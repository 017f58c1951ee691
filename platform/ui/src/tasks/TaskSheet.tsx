import { useQuery } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, membersQuery, useSession, type Task } from '../api';
import { useFormats } from '../format';
import { toWallClock } from '../format/dates';
import { Button, LinkButton, Note, Select, Sheet, TextArea, TextField } from '../ui';
import { DateField } from '../ui/date/DateField';
import { IconAlertTriangle } from '../ui/icons';
import { quickDue, quicks, toInstant } from './due';
import { useSaveTask } from './queries';
import { RecordPicker, type Picked } from './RecordPicker';
import css from './tasks.module.css';

interface Props {
  /** The task to change; a new one without it. */
  task?: Task;
  opened: boolean;
  onClose: () => void;
}

export function TaskSheet({ task, opened, onClose }: Props) {
  const { t } = useTranslation('tasks');
  const id = useId();
  const save = useSaveTask(task, onClose);
  return (
    <Sheet
      opened={opened}
      onClose={onClose}
      title={t(task ? 'edit' : 'new')}
      footer={
        <>
          <Button onClick={onClose}>{t('sheet.cancel')}</Button>
          <Button look="primary" type="submit" form={id} busy={save.isPending}>
            {t(task ? 'sheet.save' : 'sheet.create')}
          </Button>
        </>
      }
    >
      {opened && <TaskForm key={task?.id ?? 'new'} id={id} task={task} save={save} />}
    </Sheet>
  );
}

function TaskForm({ id, task, save }: { id: string; task?: Task; save: ReturnType<typeof useSaveTask> }) {
  const { t } = useTranslation('tasks');
  const { timeZone } = useFormats();
  const me = useSession().member;
  const members = (useQuery(membersQuery).data ?? []).filter((member) => member.state === 'active');
  const [title, setTitle] = useState(task?.title ?? '');
  const [text, setText] = useState(task?.text ?? '');
  const [due, setDue] = useState(task?.dueAt ? toWallClock(new Date(task.dueAt), timeZone) : '');
  const [person, setPerson] = useState(task?.responsible?.id ?? me?.id ?? '');
  const [record, setRecord] = useState<Picked | undefined>(task?.record && { id: task.record.id, title: `${task.record.number} · ${task.record.title}` });
  const [tried, setTried] = useState(false);
  const now = new Date();
  const at = (pointer: string) => (save.error instanceof ApiError ? save.error.at(pointer) : undefined);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!title.trim() || save.isPending) return;
    save.mutate({ title: title.trim(), text: text.trim(), dueAt: toInstant(due, timeZone), responsible: person || undefined, recordId: record?.id });
  };

  const known = members.some((member) => member.id === person) || !person;
  const people = members.map((member) => ({ value: member.id, label: member.id === me?.id ? t('sheet.me', { name: member.name }) : member.name }));
  if (!known) people.unshift({ value: person, label: task?.responsible?.name ?? me?.name ?? person });

  return (
    <form id={id} className={css.form} onSubmit={submit} noValidate>
      <TextField
        label={t('sheet.title')}
        placeholder={t('sheet.titleHint')}
        value={title}
        onChange={setTitle}
        error={tried && !title.trim() ? t('sheet.need') : at('/title')}
        data-autofocus
        maxLength={200}
      />
      <div>
        <DateField withTime label={t('sheet.date')} value={due} onChange={setDue} error={at('/dueAt')} />
        <div className={css.quick} role="group" aria-label={t('sheet.quick')}>
          {quicks(now, timeZone).map((quick) => (
            <Button key={quick} size="sm" onClick={() => setDue(quickDue(quick, now, timeZone))}>
              {t(`sheet.${quick}`)}
            </Button>
          ))}
        </div>
      </div>
      <Select label={t('sheet.person')} value={person} onChange={setPerson} options={people} error={at('/responsible')} placeholder={person ? undefined : t('nobody')} />
      <RecordPicker value={record} onChange={setRecord} fixed={task !== undefined} />
      {task?.record && (
        <LinkButton to={`/records/${task.record.id}`} look="link">
          {t('sheet.open')}
        </LinkButton>
      )}
      <TextArea label={t('sheet.text')} value={text} onChange={setText} rows={4} error={at('/text')} />
      {save.isError && !(save.error instanceof ApiError && save.error.errors.length > 0) && (
        <Note tone="r" icon={<IconAlertTriangle size={18} />}>
          {save.error.message}
        </Note>
      )}
    </form>
  );
}
