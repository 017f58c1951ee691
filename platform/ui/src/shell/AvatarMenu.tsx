import { useTranslation } from 'react-i18next';
import { call, client, queryClient, sessionQuery, useSession } from '../api';
import { languageNames, languages, type Language } from '../format';
import { changeLanguage } from '../i18n';
import { useNavigate } from '../router';
import { setTheme, useTheme, type Theme } from '../theme/mode';
import { Avatar, Menu, showToast, useNarrow, type MenuGroup } from '../ui';
import { IconDeviceDesktop, IconLogout, IconMoon, IconSun } from '../ui/icons';
import { sections } from './sections';

const themes: readonly { id: Theme; icon: typeof IconSun }[] = [
  { id: 'auto', icon: IconDeviceDesktop },
  { id: 'light', icon: IconSun },
  { id: 'dark', icon: IconMoon },
];

async function speak(language: Language) {
  await changeLanguage(language);
  const session = await call(client.PATCH('/api/v1/me', { body: { locale: language } }));
  queryClient.setQueryData(sessionQuery.queryKey, session);
  // Names of stages and fields come from the server in the member's language.
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
}

export async function signOut(): Promise<void> {
  const { location: next } = await call(client.POST('/auth/logout'));
  location.assign(next || '/');
}

export function AvatarMenu() {
  const { t, i18n } = useTranslation('shell');
  const { person, member } = useSession();
  const theme = useTheme();
  const navigate = useNavigate();
  const elsewhere = sections.filter(({ wideOnly }) => wideOnly).map(({ id, to, icon: Icon }) => ({ id, icon: <Icon size={17} />, label: t(`section.${id}`), onSelect: () => void navigate(to) }));
  const more: MenuGroup[] = useNarrow() ? [{ items: elsewhere }] : [];
  const fail = (error: Error) => showToast({ text: t('error.action', { reason: error.message }), alarm: true });
  const groups: MenuGroup[] = [
    ...more,
    {
      label: t('language'),
      items: languages.map((language) => ({
        id: language,
        label: <span lang={language}>{languageNames[language]}</span>,
        checked: i18n.language === language,
        end: i18n.language === language ? '✓' : undefined,
        onSelect: () => void speak(language).catch(fail),
      })),
    },
    {
      label: t('theme.title'),
      items: themes.map(({ id, icon: Icon }) => ({
        id,
        icon: <Icon size={17} />,
        label: t(`theme.${id}`),
        checked: theme === id,
        end: theme === id ? '✓' : undefined,
        onSelect: () => setTheme(id),
      })),
    },
    { items: [{ id: 'out', icon: <IconLogout size={17} />, label: t('signOut'), onSelect: () => void signOut().catch(fail) }] },
  ];
  return (
    <Menu label={person.name} groups={groups}>
      {(target) => (
        <button type="button" {...target} aria-label={`${person.name}: ${t('account')}`} style={{ borderRadius: '50%', flex: 'none' }}>
          <Avatar name={person.name} id={member?.id ?? person.id} size="m" />
        </button>
      )}
    </Menu>
  );
}
