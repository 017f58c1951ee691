import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { membersQuery, useSession, type DukonRecord } from '../api';
import { useFormats } from '../format';
import { fromWallClock } from '../format/dates';
import { Button, Select, TextField, useDraft } from '../ui';
import { DateField } from '../ui/date/DateField';
import { onSendKey, useSend } from './useSend';
import { activeMembers } from './values';

/** A task of this card, with its deadline and its person. */
export default function TaskForm({ record }: { record: DukonRecord }) {
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
