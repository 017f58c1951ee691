import { useTranslation } from 'react-i18next';
import { Link } from '../router';
import { useSession } from '../api';
import { usePageTitle } from '../app/usePageTitle';
import {
  IconAlertTriangle, IconBuildingStore, IconCalendar, IconChevronRight, IconFileImport, IconForms, IconHistory, IconKey, IconLayoutKanban, IconPackage, IconShieldLock, IconTemplate, IconUser, IconUsers, type IconType,
} from '../ui/icons';
import css from './settings.module.css';

const groups: { id: string; items: { id: string; to: string; icon: IconType; open?: boolean }[] }[] = [
  {
    id: 'shop',
    items: [
      { id: 'shop', to: '/settings/shop', icon: IconBuildingStore },
      { id: 'people', to: '/settings/people', icon: IconUsers },
      { id: 'workTime', to: '/settings/work-time', icon: IconCalendar, open: true },
      { id: 'apps', to: '/settings/apps', icon: IconPackage },
      { id: 'keys', to: '/settings/api-keys', icon: IconKey },
    ],
  },
  {
    id: 'work',
    items: [
      { id: 'templates', to: '/templates', icon: IconTemplate },
      { id: 'boards', to: '/settings/boards', icon: IconLayoutKanban },
      { id: 'roles', to: '/settings/roles', icon: IconShieldLock },
      { id: 'attention', to: '/settings/attention', icon: IconAlertTriangle },
      { id: 'changes', to: '/settings/changes', icon: IconHistory },
    ],
  },
  {
    id: 'intake',
    items: [
      { id: 'forms', to: '/settings/forms', icon: IconForms },
      { id: 'import', to: '/settings/import', icon: IconFileImport },
    ],
  },
  { id: 'me', items: [{ id: 'profile', to: '/settings/profile', icon: IconUser, open: true }] },
];

export default function Settings() {
  const { t } = useTranslation('settings');
  const admin = useSession().rights.admin === true;
  // What only an administrator may open would be a closed door to the others.
  const shown = admin ? groups : groups.map((group) => ({ ...group, items: group.items.filter(({ open }) => open) })).filter(({ items }) => items.length > 0);
  usePageTitle(t('title'));
  return (
    <div className={`${css.page} ${css.narrow}`}>
      <header className={css.head}>
        <h1>{t('title')}</h1>
      </header>
      <nav aria-label={t('nav')}>
        {shown.map((group) => (
          <section key={group.id} className={css.group} aria-labelledby={`group-${group.id}`}>
            <h2 id={`group-${group.id}`}>{t(`group.${group.id}`)}</h2>
            <div className={css.list}>
              {group.items.map(({ id, to, icon: Icon }) => (
                <Link key={id} to={to} className={css.item}>
                  <Icon size={21} />
                  <div>
                    <b>{t(`item.${id}.title`)}</b>
                    <small>{t(`item.${id}.text`)}</small>
                  </div>
                  <IconChevronRight size={18} className="i3" />
                </Link>
              ))}
            </div>
          </section>
        ))}
      </nav>
    </div>
  );
}
