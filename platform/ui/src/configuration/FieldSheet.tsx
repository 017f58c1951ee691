import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Said } from '../packs/contract';
import { Button, Check, Select, Sheet } from '../ui';
import { IconTrash } from '../ui/icons';
import type { Configuration, Edit, FieldEdit, TypeEdit } from './contract';
import { OriginNote } from './OriginNote';
import { Refusal } from './Refusal';
import { isEmpty, listName, read, sameSaid, trimmed } from './said';
import { SaidField } from './SaidField';
import { useGuard } from './useGuard';
import { useSave } from './useSave';

interface Props {
  configuration: Configuration;
  type: TypeEdit;
  field?: FieldEdit;
  onClose: () => void;
}

const kinds = ['text', 'number', 'money', 'boolean', 'date', 'datetime', 'list', 'link', 'person', 'unit', 'phones', 'emails', 'file'] as const;

interface Draft { title: Said; kind: string; list: string; to: string; many: boolean; required: boolean; hidden: boolean }

function editOf(type: TypeEdit, field: FieldEdit | undefined, draft: Draft): Edit | null {
  const title = trimmed(draft.title);
  if (!field) {
    return {
      do: 'field.add', type: type.id, title, kind: draft.kind, required: draft.required, many: draft.many,
      ...(draft.kind === 'list' ? { list: draft.list } : {}), ...(draft.kind === 'link' ? { to: draft.to } : {}),
    };
  }
  const edit: Edit = { do: 'field.change', type: type.id, field: field.id };
  if (!sameSaid(title, field.title)) edit.title = title;
  if (draft.required !== field.required) edit.required = draft.required;
  if (draft.hidden !== field.hidden) edit.hidden = draft.hidden;
  return Object.keys(edit).length > 3 ? edit : null;
}

function Kind({ configuration, draft, onChange }: { configuration: Configuration; draft: Draft; onChange: (draft: Draft) => void }) {
  const { t } = useTranslation('configuration');
  return (
    <>
      <Select label={t('field.kind')} help={t('field.kindHelp')} value={draft.kind} onChange={(kind) => onChange({ ...draft, kind })} options={kinds.map((value) => ({ value, label: t(`field.kinds.${value}`) }))} />
      {draft.kind === 'list' && (
        <Select label={t('field.list')} value={draft.list} onChange={(list) => onChange({ ...draft, list })} placeholder={t('sentence.choose')} options={configuration.lists.map(({ id }) => ({ value: id, label: listName(configuration, id) }))} />
      )}
      {draft.kind === 'link' && (
        <Select label={t('field.to')} value={draft.to} onChange={(to) => onChange({ ...draft, to })} placeholder={t('sentence.choose')} options={configuration.types.map(({ id, title }) => ({ value: id, label: read(title) }))} />
      )}
      {['list', 'link', 'person', 'unit', 'file'].includes(draft.kind) && (
        <Check checked={draft.many} onChange={(many) => onChange({ ...draft, many })}>
          {t('field.many')}
        </Check>
      )}
    </>
  );
}

/** One field of a card: its name in four languages, whether it is needed, whether it is shown. */
export function FieldSheet({ configuration, type, field, onClose }: Props) {
  const { t } = useTranslation('configuration');
  const { save, busy, refused, sheet } = useSave();
  const [start] = useState<Draft>({
    title: field?.title ?? {}, kind: field?.kind ?? 'text', list: field?.list ?? '', to: field?.to ?? '', many: field?.many ?? false, required: field?.required ?? false, hidden: field?.hidden ?? false,
  });
  const [draft, setDraft] = useState(start);
  const whole = !isEmpty(draft.title) && (draft.kind !== 'list' || draft.list) && (draft.kind !== 'link' || draft.to);
  const edit = whole ? editOf(type, field, draft) : null;
  const { close, dialog } = useGuard(JSON.stringify(draft) !== JSON.stringify(start), onClose);
  const send = (one: Edit) => void save([one]).then((done) => done && onClose());
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (edit && !busy) send(edit);
  };
  return (
    <>
      <Sheet
        opened
        onClose={close}
        title={field ? t('field.edit', { name: read(field.title) || field.id }) : t('field.add')}
        footer={
          <>
            <Button onClick={close}>{t('cancel')}</Button>
            <Button look="primary" busy={busy} disabled={!edit} onClick={() => submit()}>
              {t('save')}
            </Button>
          </>
        }
      >
        <form className="col g16" onSubmit={submit} noValidate>
          <SaidField label={t('field.title')} value={draft.title} onChange={(title) => setDraft({ ...draft, title })} maxLength={60} autoFocus />
          {!field && <Kind configuration={configuration} draft={draft} onChange={setDraft} />}
          <Check checked={draft.required} onChange={(required) => setDraft({ ...draft, required })}>
            {t('field.requiredText')}
          </Check>
          {field && (
            <Check checked={draft.hidden} onChange={(hidden) => setDraft({ ...draft, hidden })}>
              {t('field.hiddenText')}
            </Check>
          )}
          {field && <OriginNote origin={field.origin} busy={busy} onReset={send} />}
          {field && !field.inherited && (
            <div>
              <Button look="danger" size="sm" icon={<IconTrash size={16} />} busy={busy} onClick={() => send({ do: 'field.remove', type: type.id, field: field.id })}>
                {t('field.remove')}
              </Button>
            <p className="t12 i3">{t('field.removeText')}</p>
            </div>
          )}
          <Refusal refused={refused} />
          <button type="submit" hidden />
        </form>
      </Sheet>
      {dialog}
      {sheet}
    </>
  );
}
