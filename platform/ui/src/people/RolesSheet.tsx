import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member, Role } from '../api';
import { Button, Note, Sheet } from '../ui';
import { IconAlertTriangle } from '../ui/icons';
import type { People } from './queries';
import { RoleChoice } from './RoleChoice';
import css from './people.module.css';

interface Props {
  member?: Member;
  opened: boolean;
  onClose: () => void;
  roles: Role[];
  save: People['roles'];
}

export function RolesSheet({ member, opened, onClose, roles, save }: Props) {
  const { t } = useTranslation('people');
  const [chosen, setChosen] = useState<{ of?: string; roles: string[] }>({ roles: [] });
  if (!member) return null;
  const value = chosen.of === member.id ? chosen.roles : member.roles;
  const close = () => {
    setChosen({ roles: [] });
    save.reset();
    onClose();
  };
  return (
    <Sheet
      opened={opened}
      onClose={close}
      title={t('changeRolesOf', { name: member.name || member.email })}
      footer={
        <>
          <Button onClick={close}>{t('sheet.cancel')}</Button>
          <Button
            look="primary"
            busy={save.isPending}
            disabled={value.length === 0}
            onClick={() => save.mutate({ id: member.id, roles: value }, { onSuccess: close })}
          >
            {t('sheet.save')}
          </Button>
        </>
      }
    >
      <div className={css.form}>
        <RoleChoice
          roles={roles}
          value={value}
          onChange={(next) => setChosen({ of: member.id, roles: next })}
          error={value.length === 0 ? t('sheet.needRole') : undefined}
        />
        {save.isError && (
          <Note tone="r" icon={<IconAlertTriangle size={18} />}>
            {save.error.message}
          </Note>
        )}
      </div>
    </Sheet>
  );
}
