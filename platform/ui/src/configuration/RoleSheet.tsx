import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Said } from '../packs/contract';
import { useNavigate } from '../router';
import { Button } from '../ui';
import { IconTrash } from '../ui/icons';
import type { RoleEdit } from './contract';
import { ItemSheet } from './ItemSheet';
import { Refusal } from './Refusal';
import { isEmpty, read, sameSaid, trimmed } from './said';
import { SaidField } from './SaidField';
import { useSave } from './useSave';

/** The name of a role; a new one begins with the right to see its own deals. */
export function RoleSheet({ role, onClose }: { role?: RoleEdit; onClose: () => void }) {
  const { t } = useTranslation('configuration');
  const navigate = useNavigate();
  const { save, busy, refused, sheet } = useSave();
  const remove = async (id: string) => {
    if (await save([{ do: 'role.remove', id }])) {
      onClose();
      void navigate('/settings/roles');
    }
  };
  const [title, setTitle] = useState<Said>(role?.title ?? {});
  const rights = role?.rights ?? [{ on: 'deal', may: ['see'], scope: 'own' as const }];
  return (
    <ItemSheet
      title={role ? t('roles.renameOne', { name: read(role.title) }) : t('roles.new')}
      dirty={!sameSaid(title, role?.title)}
      edit={isEmpty(title) ? null : { do: 'role.save', id: role?.id, title: trimmed(title), rights }}
      onClose={onClose}
    >
      <SaidField label={t('roles.name')} value={title} onChange={setTitle} maxLength={60} autoFocus />
      {role && role.people === 0 && !role.principal && (
        <Button look="danger" size="sm" icon={<IconTrash size={16} />} busy={busy} onClick={() => void remove(role.id)} style={{ alignSelf: 'flex-start' }}>
          {t('roles.remove')}
        </Button>
      )}
      <Refusal refused={refused} />
      {sheet}
    </ItemSheet>
  );
}
