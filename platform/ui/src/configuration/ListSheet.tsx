import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Said } from '../packs/contract';
import { TextArea } from '../ui';
import { ItemSheet } from './ItemSheet';
import { isEmpty, trimmed } from './said';
import { SaidField } from './SaidField';

/** A new list: its name and its first values, one in a line. */
export function ListSheet({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation('configuration');
  const [title, setTitle] = useState<Said>({});
  const [lines, setLines] = useState('');
  const values = lines.split('\n').map((line) => line.trim()).filter(Boolean);
  return (
    <ItemSheet
      title={t('list.new')}
      dirty={!isEmpty(title) || lines !== ''}
      edit={isEmpty(title) || values.length === 0 ? null : { do: 'list.add', title: trimmed(title), values: values.map((text) => ({ [i18n.language]: text }) as Said) }}
      onClose={onClose}
    >
      <SaidField label={t('list.title')} value={title} onChange={setTitle} maxLength={60} autoFocus />
      <TextArea label={t('list.values')} help={t('list.valuesHelp')} value={lines} onChange={setLines} rows={6} />
    </ItemSheet>
  );
}
