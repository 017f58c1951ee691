import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Said } from '../packs/contract';
import { TextArea } from '../ui';
import { ItemSheet } from './ItemSheet';

/** A new list: its first values, one in a line. It takes its name from the field that asks for it. */
export function ListSheet({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation('configuration');
  const [lines, setLines] = useState('');
  const values = lines.split('\n').map((line) => line.trim()).filter(Boolean);
  return (
    <ItemSheet
      title={t('list.new')}
      dirty={lines !== ''}
      edit={values.length === 0 ? null : { do: 'list.add', values: values.map((text) => ({ [i18n.language]: text }) as Said) }}
      onClose={onClose}
    >
      <TextArea label={t('list.values')} help={t('list.valuesHelp')} value={lines} onChange={setLines} rows={6} />
    </ItemSheet>
  );
}
