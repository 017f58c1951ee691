import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api';
import { TextField } from '../ui';
import { JoinButton, type Accept } from './JoinButton';
import { NewPassword } from './NewPassword';
import { SignUpTrouble } from './SignUpTrouble';
import { knownWords, shortestPassword } from './strength';
import { byField } from './values';
import css from './signup.module.css';

export function JoinNew({ email, shopName, accept }: { email: string; shopName: string; accept: Accept }) {
  const { t } = useTranslation('signup');
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const told = accept.error instanceof ApiError ? byField(accept.error.errors, ['name', 'password']) : {};
  const noName = tried && !name.trim() ? t('need.ownerName') : undefined;
  const noPassword = tried && [...password].length < shortestPassword ? t('need.password') : undefined;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!name.trim() || [...password].length < shortestPassword || accept.isPending || accept.isSuccess) return;
    accept.mutate({ name: name.trim(), password });
  };

  return (
    <form className={css.rows} onSubmit={submit} noValidate>
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <TextField name="name" label={t('ownerName')} value={name} onChange={setName} error={noName ?? told.name} autoComplete="name" autoFocus maxLength={80} />
      <NewPassword value={password} onChange={setPassword} error={noPassword ?? told.password} known={knownWords(name, email, shopName)} />
      <SignUpTrouble error={accept.error} problems={Object.keys(told).length} />
      <JoinButton accept={accept}>{t('join.submit')}</JoinButton>
    </form>
  );
}
