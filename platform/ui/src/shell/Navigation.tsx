import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, usePathname } from '../router';
import { call, client } from '../api';
import { Logo } from '../ui';
import { useCommands } from './commands';
import { sections, type Section } from './sections';

/** How many of my tasks are late: the one number that calls. */
function useLate(): number {
  const { data } = useQuery({
    queryKey: ['tasks', 'counts'],
    staleTime: 60_000,
    queryFn: () => call(client.GET('/api/v1/tasks', { params: { query: { view: 'overdue', mine: true } } })),
  });
  return data?.counts.overdue ?? 0;
}

function To({ section, className, badge }: { section: Section; className?: string; badge: number }) {
  const { t } = useTranslation('shell');
  const pathname = usePathname();
  const Icon = section.icon;
  const here = pathname.startsWith(section.to) || (section.id === 'sales' && pathname.startsWith('/records')) || (section.id === 'settings' && pathname.startsWith('/templates'));
  let mark: ReactNode = null;
  if (section.id === 'tasks' && badge > 0) {
    mark = (
      <b className="bd">
        {badge > 99 ? '99+' : badge}
        <span className="vh"> {t('lateTasks')}</span>
      </b>
    );
  }
  return (
    <Link to={section.to} className={className} aria-current={here ? 'page' : undefined}>
      <Icon size={21} />
      <span>{t(`section.${section.id}`)}</span>
      {mark}
    </Link>
  );
}

export function Rail() {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  useCommands('sections', sections.map(({ id, to, icon: Icon }) => ({ id: `go-${id}`, label: t(`section.${id}`), icon: <Icon size={17} />, goes: true, run: () => void navigate(to) })));
  const late = useLate();
  return (
    <nav className="rail" aria-label={t('sections')}>
      <div className="logo">
        <Logo />
      </div>
      {sections.map((section) => (
        <div key={section.id} style={section.id === 'settings' ? { marginTop: 'auto' } : undefined}>
          <To section={section} className="to" badge={late} />
        </div>
      ))}
    </nav>
  );
}

export function TabBar() {
  const { t } = useTranslation('shell');
  const late = useLate();
  return (
    <nav className="tabbar" aria-label={t('sections')}>
      {sections.filter(({ wideOnly }) => !wideOnly).map((section) => (
        <To key={section.id} section={section} badge={late} />
      ))}
    </nav>
  );
}
