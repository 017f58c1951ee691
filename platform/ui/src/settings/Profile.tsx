import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, call, client, sessionQuery, useSession } from '../api';
import type { Language } from '../format';
import { changeLanguage } from '../i18n';
import { LanguageSelect } from '../signup/LanguageSelect';
import { setTheme, useTheme, type Theme } from '../theme/mode';
import { Chip, Panel, showToast, Tabs, TextField } from '../ui';
import { IconCircleCheck, IconDeviceDesktop, IconMail, IconMoon, IconSun } from '../ui/icons';
import { SaveBar } from './SaveBar';
import { SettingsPage } from './SettingsPage';
import css from './settings.module.css';

const looks = [
  { id: 'auto', icon: <IconDeviceDesktop size={17} /> },
  { id: 'light', icon: <IconSun size={17} /> },
  { id: 'dark', icon: <IconMoon size={17} /> },
];

export default function Profile() {
  const { t } = useTranslation(['settings', 'signup']);
  const queries = useQueryClient();
  const { person } = useSession();
  const theme = useTheme();
  const [name, setName] = useState(person.name);
  const [locale, setLocale] = useState(person.locale);
  const save = useMutation({
    mutationFn: () => call(client.PATCH('/api/v1/me', { body: { name: name.trim(), locale } })),
    onSuccess: async (session) => {
      await changeLanguage(locale as Language);
      queries.setQueryData(sessionQuery.queryKey, session);
      showToast({ text: t('saved') });
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
  const changed = name !== person.name || locale !== person.locale;
  const noName = !name.trim();
  const at = (pointer: string) => (save.error instanceof ApiError ? save.error.at(pointer) : undefined);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (changed && !noName && !save.isPending) save.mutate();
  };

  return (
    <SettingsPage title={t('item.profile.title')} width="narrow">
      <form onSubmit={submit} noValidate>
        <Panel roomy>
          <div className={css.form}>
            <TextField label={t('profile.name')} value={name} onChange={setName} error={noName ? t('profile.needName') : at('/name')} autoComplete="name" maxLength={80} />
            <div className="fld">
              <span className="l">{t('profile.email')}</span>
              <div className={css.fixed}>
                {person.email}
                <Chip tone={person.emailConfirmed ? 'won' : 'soon'} icon={person.emailConfirmed ? <IconCircleCheck size={13} /> : <IconMail size={13} />}>
                  {t(person.emailConfirmed ? 'profile.confirmed' : 'profile.unconfirmed')}
                </Chip>
              </div>
            </div>
            <LanguageSelect label={t('profile.language')} value={locale} onChange={setLocale} error={at('/locale')} />
            <SaveBar
              changed={changed}
              disabled={noName}
              busy={save.isPending}
              error={save.error}
              onReset={() => {
                setName(person.name);
                setLocale(person.locale);
              }}
            />
          </div>
        </Panel>
      </form>
      <Panel roomy title={t('profile.theme')} className={css.below}>
        <Tabs
          segmented
          label={t('profile.theme')}
          value={theme}
          onChange={(id) => setTheme(id as Theme)}
          items={looks.map(({ id, icon }) => ({ id, icon, label: t(`profile.${id}`) }))}
        />
        <p className="t12 i3" style={{ marginTop: 8 }}>
          {t('profile.themeHelp')}
        </p>
      </Panel>
    </SettingsPage>
  );
}
