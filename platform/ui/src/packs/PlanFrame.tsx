import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../router';
import { usePageTitle } from '../app/usePageTitle';
import { IconChevronRight } from '../ui/icons';
import css from './packs.module.css';

interface Props {
  title: string;
  lead?: ReactNode;
  /** Where this page lies: the template and its page. */
  pack?: { key: string; title: string };
  here: string;
  action?: ReactNode;
  children: ReactNode;
}

export function PlanFrame({ title, lead, pack, here, action, children }: Props) {
  const { t } = useTranslation('packs');
  usePageTitle(title);
  return (
    <div className={css.page}>
      <nav className={css.crumbs} aria-label={t('crumbs')}>
        <Link to="/templates">{t('templates')}</Link>
        {pack && (
          <>
            <IconChevronRight size={14} />
            <Link to={`/templates/${pack.key}`}>{pack.title}</Link>
          </>
        )}
        <IconChevronRight size={14} />
        <span aria-current="page">{here}</span>
      </nav>
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
