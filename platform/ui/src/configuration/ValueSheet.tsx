import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListEdit } from './contract';
import { ItemSheet } from './ItemSheet';
import { isEmpty, read, sameSaid, trimmed } from './said';
import { SaidField } from './SaidField';

export function ValueSheet({ list, value, onClose }: { list: ListEdit; value: ListEdit['values'][number]; onClose: () => void }) {
  const { t } = useTranslation('configuration');
  const [title, setTitle] = useState(value.title);
  return (
    <ItemSheet
      title={t('list.editValue', { name: read(value.title) })}
      dirty={!sameSaid(title, value.title)}
      edit={isEmpty(title) ? null : { do: 'value.change', list: list.id, value: value.id, title: trimmed(title) }}
      origin={value.origin}
      onClose={onClose}
    >
      <SaidField label={t('list.value')} value={title} onChange={setTitle} maxLength={80} autoFocus />
    </ItemSheet>
  );
}
