import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Said } from '../packs/contract';
import type { RoleEdit } from './contract';
import { ItemSheet } from './ItemSheet';
import { isEmpty, read, sameSaid, trimmed } from './said';
import { SaidField } from './SaidField';

/** The name of a role; a new one begins with the right to see its own deals. */
export function RoleSheet({ role, onClose }: { role?: RoleEdit; onClose: () => void }) {
  const { t } = useTranslation('configuration');
  const [title, setTitle] = useState<Said>(role?.title ?? {});
  const rights = role?.rights ?? [{ on: 'deal', may: ['see'], scope: 'own' as const }];
  return (
    <ItemSheet
      title={role ? t('roles.renameOne', { name: read(role.title) }) : t('roles.new')}
      dirty={!sameSaid(title, role?.title)}
      edit={isEmpty(title) ? null : { do: 'role.save', id: role?.id, title: trimmed(title), rights }}
      remove={role && role.people === 0 && !role.principal ? { label: t('roles.remove'), edit: { do: 'role.remove', id: role.id } } : undefined}
      onClose={onClose}
    >
      <SaidField label={t('roles.name')} value={title} onChange={setTitle} maxLength={60} autoFocus />
    </ItemSheet>
  );
}
