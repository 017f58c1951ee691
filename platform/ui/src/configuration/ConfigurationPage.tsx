import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../router';
import { useSession } from '../api';
import { SettingsPage } from '../settings/SettingsPage';
import { cx, EmptyState, ErrorState, Panel, showCurrent, Skeleton } from '../ui';
import { IconHistory, IconLock } from '../ui/icons';
import type { Configuration } from './contract';
import { useConfiguration } from './queries';
import css from './configuration.module.css';

const parts = ['boards', 'filters', 'cards', 'lists', 'texts', 'forms', 'queues', 'roles'] as const;

/** "Forms" of the settings are the public ones; those of tasks lie beside them. */
const places: Record<Part, string> = {
  boards: '/settings/boards', filters: '/settings/filters', cards: '/settings/cards', lists: '/settings/lists', texts: '/settings/texts', forms: '/settings/task-forms', queues: '/settings/queues', roles: '/settings/roles',
};

export type Part = (typeof parts)[number];

interface Props {
  part: Part;
  lead?: ReactNode;
  action?: ReactNode;
  children: (configuration: Configuration) => ReactNode;
}

function Waiting() {
  return (
    <Panel roomy>
      {[1, 2, 3, 4, 5].map((row) => (
        <Skeleton key={row} height={30} style={{ marginBottom: 18 }} />
      ))}
    </Panel>
  );
}

/** The frame of every screen on which a shop changes what its templates brought. */
export function ConfigurationPage({ part, lead, action, children }: Props) {
  const { t } = useTranslation('configuration');
  const configuration = useConfiguration();
  const admin = useSession().rights.admin === true;
  return (
    <SettingsPage title={t(`${part}.title`)} lead={lead ?? t(`${part}.lead`)} action={admin && action} width="wide">
      <nav className={cx('tabs', css.parts)} aria-label={t('parts')} ref={showCurrent}>
        {parts.map((one) => (
          <Link key={one} to={places[one]} className={cx('tab', one === part && 'on')} aria-current={one === part ? 'page' : undefined}>
            {t(`${one}.tab`)}
          </Link>
        ))}
        <Link to="/settings/changes" className="tab">
          <IconHistory size={16} />
          {t('history')}
        </Link>
      </nav>
      {!admin ? (
        <EmptyState icon={<IconLock size={28} stroke={1.5} className="i3" />} title={t('adminOnly')} />
      ) : configuration.isError ? (
        <ErrorState title={t('failed')} error={configuration.error} onRetry={() => void configuration.refetch()} />
      ) : configuration.isPending ? (
        <Waiting />
      ) : (
        children(configuration.data)
      )}
    </SettingsPage>
  );
}
