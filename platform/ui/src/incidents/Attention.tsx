import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api';
import { SettingsPage } from '../settings/SettingsPage';
import { EmptyState, ErrorState, Skeleton } from '../ui';
import { IconCircleCheck, IconLock } from '../ui/icons';
import { IncidentRow } from './IncidentRow';
import { incidentsQuery, useDecide } from './queries';
import css from './incidents.module.css';

const most = 100;

export default function Attention() {
  const { t } = useTranslation(['incidents', 'settings']);
  const admin = useSession().rights.admin === true;
  const incidents = useQuery({ ...incidentsQuery, enabled: admin });
  const decide = useDecide();
  const list = incidents.data ?? [];

  const body = () => {
    if (!admin) return <EmptyState icon={<IconLock size={28} stroke={1.5} className="i3" />} title={t('settings:ownerOnly')} />;
    if (incidents.isError) return <ErrorState title={t('failed')} error={incidents.error} onRetry={() => void incidents.refetch()} />;
    if (incidents.isPending) {
      return (
        <div className={css.list} aria-busy="true">
          {[1, 2, 3].map((row) => (
            <div key={row} className={css.row}>
              <Skeleton width="50%" />
            </div>
          ))}
        </div>
      );
    }
    if (list.length === 0) return <EmptyState icon={<IconCircleCheck size={28} stroke={1.5} className="i3" />} title={t('none.title')} text={t('none.text')} />;
    return (
      <>
        <ul className={css.list}>
          {list.map((incident) => (
            <IncidentRow key={incident.id} incident={incident} onDecide={(decision) => decide.mutate({ incident, decision })} />
          ))}
        </ul>
        {list.length === most && <p className="t13 i3">{t('most', { n: most })}</p>}
      </>
    );
  };
  return (
    <SettingsPage title={t('title')} lead={t('lead')}>
      {body()}
    </SettingsPage>
  );
}
