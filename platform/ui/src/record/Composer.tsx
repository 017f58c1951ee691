import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DukonRecord } from '../api';
import { Button, Kbd, Tabs, TextArea, useDraft } from '../ui';
import { IconCheckbox, IconNote } from '../ui/icons';
import { onSendKey, useSend } from './useSend';

const TaskForm = lazy(() => import('./TaskForm'));

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
      <Suspense>{kind === 'note' ? <NoteForm record={record} /> : <TaskForm record={record} />}</Suspense>
    </div>
  );
}
