import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../router';
import { usePageTitle } from '../app/usePageTitle';
import { cx } from '../ui';
import { IconChevronLeft } from '../ui/icons';
import css from './settings.module.css';

interface Props {
  title: string;
  lead?: ReactNode;
  action?: ReactNode;
  width?: 'narrow' | 'wide';
  /** Where back leads: all settings, unless the page lies deeper. */
  back?: { to: string; label: string };
  children: ReactNode;
}

export function SettingsPage({ title, lead, action, width, back, children }: Props) {
  const { t } = useTranslation('settings');
  usePageTitle(title);
  return (
    <div className={cx(css.page, width && css[width])}>
      <Link className={css.back} to={back?.to ?? '/settings'}>
        <IconChevronLeft size={15} />
        {back?.label ?? t('back')}
      </Link>
      <header className={css.head}>
        <div>
          <h1>{title}</h1>
          {lead && <p>{lead}</p>}
        </div>
        {action}
      </header>
      {children}
    </div>
  );
}
