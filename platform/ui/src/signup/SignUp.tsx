import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../router';
import { ApiError, sessionQuery } from '../api';
import { usePageTitle } from '../app/usePageTitle';
import { pickLanguage, type Language } from '../format';
import { changeLanguage } from '../i18n';
import { Button } from '../ui/Button';
import { TextField } from '../ui/Fields';
import { Avatar, Wordmark } from '../ui/Marks';
import { AddressField } from './AddressField';
import { LanguageSelect } from './LanguageSelect';
import { MoneySelect } from './MoneySelect';
import { NewPassword } from './NewPassword';
import { Ready } from './Ready';
import { regionOf } from './region';
import { SignUpTrouble } from './SignUpTrouble';
import { knownWords } from './strength';
import { useAddress } from './useAddress';
import { useSignUp } from './useSignUp';
import { byField, missing, toSend, type Problems, type SignUpField, type Values } from './values';
import { ZoneSelect } from './ZoneSelect';
import css from './signup.module.css';

const fields: SignUpField[] = ['shopName', 'slug', 'ownerName', 'email', 'password', 'locale', 'currency', 'timeZone'];

function start(language: Language): Omit<Values, 'slug'> {
  const region = regionOf(Intl.DateTimeFormat().resolvedOptions().timeZone);
  return { shopName: '', ownerName: '', email: '', password: '', locale: language, timeZone: region.zone, currency: region.currency };
}

function focusFirst(form: HTMLFormElement, wrong: string[]) {
  const first = fields.find((field) => wrong.includes(field));
  if (first) form.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
}

/** A person who is signed in opens one more shop as himself. */
function Owner({ name, email }: { name: string; email: string }) {
  return (
    <div className={css.owner}>
      <Avatar name={name} id={email} size="m" />
      <div>
        <b>{name}</b>
        <small>{email}</small>
      </div>
    </div>
  );
}

export default function SignUp() {
  const { t, i18n } = useTranslation('signup');
  const [values, setValues] = useState(() => start(pickLanguage([i18n.language])));
  const [problems, setProblems] = useState<Problems>({});
  const address = useAddress(values.shopName);
  const signUp = useSignUp();
  const person = useQuery(sessionQuery).data?.person;
  usePageTitle(t('meta'));
  const known = knownWords(values.shopName, values.ownerName, values.email);

  const field = (name: Exclude<SignUpField, 'slug'>) => ({
    name,
    value: values[name],
    error: problems[name],
    onChange: (value: string) => {
      setValues((before) => ({ ...before, [name]: value }));
      setProblems(({ [name]: _, ...others }) => others);
    },
  });

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (signUp.isPending || signUp.isSuccess) return;
    const whole = { ...values, slug: address.value.replace(/-+$/, '') };
    const absent = missing(whole, person !== undefined);
    setProblems(Object.fromEntries(absent.map((name) => [name, t(`need.${name}`)])));
    if (absent.length > 0 || address.state === 'taken') return focusFirst(form, [...absent, 'slug']);
    signUp.mutate(toSend(whole), {
      onError: (error) => {
        const told = error instanceof ApiError ? byField(error.errors, fields) : {};
        setProblems(told);
        focusFirst(form, Object.keys(told));
      },
    });
  };

  const language = field('locale');
  return (
    <div className={css.split}>
      <div className={css.left}>
        <header className={css.brand}>
          <Link to="/" aria-label="Dukon" style={{ textDecoration: 'none' }}>
            <Wordmark size={30} />
          </Link>
          <span className={css.grow} />
          {!person && (
            <span className={css.small}>
              <span className="only-d">{t('haveShop')} </span>
              <a href="/auth/login?return=/today">{t('signIn')}</a>
            </span>
          )}
        </header>
        <main className={css.form}>
          <h1>{t('title')}</h1>
          <p className={css.lead}>{t('lead')}</p>
          <form className={css.rows} onSubmit={submit} noValidate>
            <TextField {...field('shopName')} label={t('shopName')} placeholder={t('shopNameHint')} autoComplete="organization" autoFocus maxLength={80} />
            <AddressField address={address} error={problems.slug} />
            {person ? (
              <Owner name={person.name} email={person.email} />
            ) : (
              <>
                <TextField {...field('ownerName')} label={t('ownerName')} placeholder={t('ownerNameHint')} autoComplete="name" maxLength={80} />
                <TextField {...field('email')} label={t('email')} help={t('emailHelp')} type="email" inputMode="email" autoComplete="username" autoCapitalize="none" />
                <NewPassword {...field('password')} known={known} />
              </>
            )}
            <div className={css.three}>
              <LanguageSelect
                {...language}
                onChange={(value) => {
                  language.onChange(value);
                  void changeLanguage(value as Language);
                }}
              />
              <MoneySelect {...field('currency')} />
              <ZoneSelect {...field('timeZone')} />
            </div>
            <p className={css.guess}>{t('guessed')}</p>
            <SignUpTrouble error={signUp.error} problems={Object.keys(problems).length} />
            <Button type="submit" look="primary" size="lg" wide busy={signUp.isPending || signUp.isSuccess} className={css.submit}>
              {t(signUp.isPending || signUp.isSuccess ? 'busy' : 'submit')}
            </Button>
            {!person && <p className={css.small}>{t('terms')}</p>}
          </form>
        </main>
      </div>
      <Ready />
    </div>
  );
}
