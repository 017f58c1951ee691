import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, type Role } from '../api';
import { emailShape } from '../signup/values';
import { Button, Note, Sheet, TextField } from '../ui';
import { IconAlertTriangle } from '../ui/icons';
import type { People } from './queries';
import { RoleChoice } from './RoleChoice';
import css from './people.module.css';

interface Props {
  opened: boolean;
  onClose: () => void;
  roles: Role[];
  invite: People['invite'];
}

export function InviteSheet({ opened, onClose, roles, invite }: Props) {
  const { t } = useTranslation('people');
  const id = useId();
  const [email, setEmail] = useState('');
  // Nothing is chosen beforehand: which role is the least one only the owner knows, and some run the shop.
  const [value, setValue] = useState<string[]>([]);
  const [tried, setTried] = useState(false);
  const wrong = invite.error instanceof ApiError ? invite.error : undefined;
  const emailWrong = tried && !emailShape.test(email.trim()) ? t('sheet.needEmail') : wrong?.at('/email');

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (invite.isPending || !emailShape.test(email.trim()) || value.length === 0) return;
    invite.mutate(
      { email: email.trim(), roles: value },
      {
        onSuccess: () => {
          setEmail('');
          setValue([]);
          setTried(false);
          onClose();
        },
      },
    );
  };

  return (
    <Sheet
      opened={opened}
      onClose={onClose}
      title={t('sheet.title')}
      footer={
        <>
          <Button onClick={onClose}>{t('sheet.cancel')}</Button>
          <Button look="primary" type="submit" form={id} busy={invite.isPending}>
            {t('sheet.send')}
          </Button>
        </>
      }
    >
      <form id={id} className={css.form} onSubmit={submit} noValidate>
        <TextField
          type="email"
          inputMode="email"
          autoCapitalize="none"
          autoComplete="off"
          label={t('sheet.email')}
          help={t('sheet.emailHelp')}
          value={email}
          onChange={setEmail}
          error={emailWrong}
          data-autofocus
        />
        <RoleChoice roles={roles} value={value} onChange={setValue} error={tried && value.length === 0 ? t('sheet.needRole') : wrong?.at('/roles')} />
        {invite.isError && !wrong?.errors.length && (
          <Note tone="r" icon={<IconAlertTriangle size={18} />}>
            {invite.error.message}
          </Note>
        )}
      </form>
    </Sheet>
  );
}
