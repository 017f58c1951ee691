import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { call, client, membersQuery, useSession, type DukonRecord } from '../api';
import { useFormats } from '../format';
import { fromWallClock } from '../format/dates';
import { Button, Kbd, Select, showToast, Tabs, TextArea, TextField, useDraft } from '../ui';
import { DateField } from '../ui/date/DateField';
import { IconCheckbox, IconNote } from '../ui/icons';
import { refreshRecord } from './useRecord';
import { activeMembers } from './values';

function useSend(record: DukonRecord, clear: () => void) {
  const { t } = useTranslation('record');
  const fail = (error: Error) => showToast({ text: t('notSent', { reason: error.message === 'network' ? t('error.network') : error.message }), alarm: true });
  const options = { onSuccess: clear, onError: fail, onSettled: () => refreshRecord(record.id) };
  const note = useMutation({ ...options, mutationFn: (text: string) => call(client.POST('/api/v1/records/{id}/notes', { params: { path: { id: record.id } }, body: { text } })) });
  const task = useMutation({
    ...options,
    mutationFn: (body: { title: string; dueAt?: string; responsible?: string }) => call(client.POST('/api/v1/tasks', { body: { ...body, recordId: record.id } })),
  });
  return { note, task };
}

const onSendKey = (send: () => void) => (event: KeyboardEvent) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    send();
  }
};

function NoteForm({ record }: { record: DukonRecord }) {
  const { t } = useTranslation('record');
  const [text, setText, clear] = useDraft(`note:${record.id}`, '');
  const { note } = useSend(record, clear);
  const send = () => text.trim() && !note.isPending && note.mutate(text.trim());
  return (
    <>
      <TextArea aria-label={t('note')} placeholder={t('noteHint')} rows={2} value={text} onChange={setText} onKeyDown={onSendKey(send)} />
      <div className="row composer-foot">
        <span className="sp" />
        <Button look="plain" disabled={!text.trim()} busy={note.isPending} onClick={send}>
          {t('saveNote')} <Kbd>Ctrl ⏎</Kbd>
        </Button>
      </div>
    </>
  );
}

function TaskForm({ record }: { record: DukonRecord }) {
  const { t } = useTranslation('record');
  const { timeZone } = useFormats();
  const me = useSession().member?.id ?? '';
  const members = useQuery(membersQuery).data;
  const [draft, setDraft, clear] = useDraft(`task:${record.id}`, { title: '', due: '', who: '' });
  const { task } = useSend(record, clear);
  const send = () => {
    if (!draft.title.trim() || task.isPending) return;
    const dueAt = draft.due ? fromWallClock(draft.due, timeZone).toISOString() : undefined;
    task.mutate({ title: draft.title.trim(), dueAt, responsible: draft.who || record.responsible?.id || me || undefined });
  };
  return (
    <div className="col g8">
      <TextField aria-label={t('task')} placeholder={t('taskHint')} value={draft.title} onChange={(title) => setDraft({ ...draft, title })} onKeyDown={onSendKey(send)} />
      <div className="row wrap composer-foot">
        <div style={{ width: 215 }}>
          <DateField withTime aria-label={t('due')} value={draft.due} onChange={(due) => setDraft({ ...draft, due })} />
        </div>
        <div style={{ width: 190 }}>
          <Select aria-label={t('responsible')} value={draft.who || record.responsible?.id || me} onChange={(who) => setDraft({ ...draft, who })} options={activeMembers(members)} />
        </div>
        <span className="sp" />
        <Button disabled={!draft.title.trim()} busy={task.isPending} onClick={send}>
          {t('addTask')}
        </Button>
      </div>
    </div>
  );
}

/** On top of the history, in place. What was typed stays until it is sent. */
export function Composer({ record }: { record: DukonRecord }) {
  const { t } = useTranslation('record');
  const [kind, setKind] = useState('note');
  return (
    <div className="composer">
      <Tabs
        segmented
        label={t('write')}
        value={kind}
        onChange={setKind}
        items={[
          { id: 'note', label: t('note'), icon: <IconNote size={16} /> },
          { id: 'task', label: t('task'), icon: <IconCheckbox size={16} /> },
        ]}
      />
      {kind === 'note' ? <NoteForm record={record} /> : <TaskForm record={record} />}
    </div>
  );
}
