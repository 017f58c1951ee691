import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Said } from '../packs/contract';
import { Select } from '../ui';
import type { Edit, MessageEdit, TextEdit } from './contract';
import { ItemSheet } from './ItemSheet';
import { isEmpty, sameSaid, trimmed } from './said';
import { SaidField } from './SaidField';

interface Props {
  message?: MessageEdit;
  /** A notice for one's own people instead of a message for a client. */
  notice?: TextEdit;
  onClose: () => void;
}

/** The words that go to a client, or to one's own people. */
export function MessageSheet({ message, notice, onClose }: Props) {
  const { t } = useTranslation('configuration');
  const item = notice ?? message;
  const [text, setText] = useState<Said>(item?.text ?? {});
  const [kind, setKind] = useState<string>(message?.class ?? 'service');
  const said = trimmed(text);
  const edit: Edit = notice ? { do: 'text.save', id: notice.id, text: said } : { do: 'message.save', id: message?.id, text: said, class: kind, ...(message ? { channels: message.channels } : {}) };
  return (
    <ItemSheet
      title={notice ? t('message.notice') : message ? t('message.edit') : t('texts.newMessage')}
      dirty={!sameSaid(text, item?.text) || (!notice && kind !== (message?.class ?? 'service'))}
      edit={isEmpty(text) ? null : edit}
      origin={item?.origin}
      item={message && `messages/${message.id}`}
      onClose={onClose}
    >
      <SaidField label={t('message.text')} value={text} onChange={setText} multiline maxLength={2000} autoFocus help={t('task.placeholders')} />
      {!notice && <Select label={t('message.kind')} help={t('message.kindHelp')} value={kind} onChange={setKind} options={['service', 'marketing'].map((value) => ({ value, label: t(`message.kinds.${value}`) }))} />}
    </ItemSheet>
  );
}
