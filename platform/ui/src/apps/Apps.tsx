import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession, type App, type AppCredentials } from '../api';
import { SettingsPage } from '../settings/SettingsPage';
import { EmptyState, ErrorState, showToast, Skeleton } from '../ui';
import { IconLock } from '../ui/icons';
import { AppTile } from './AppTile';
import { CredentialsSheet } from './CredentialsSheet';
import { DeedDialog } from './DeedDialog';
import { appsQuery, useDeed, type Deed } from './queries';
import { left, type Places } from './state';
import css from './apps.module.css';

interface Asked {
  app: App;
  deed: Deed;
}

export default function Apps() {
  const { t } = useTranslation(['apps', 'settings']);
  const admin = useSession().rights.admin === true;
  const apps = useQuery({ ...appsQuery, enabled: admin });
  const [asked, setAsked] = useState<Asked>();
  const [asking, setAsking] = useState(false);
  const [credentials, setCredentials] = useState<AppCredentials>();
  const run = useDeed((deed, made) => {
    setAsking(false);
    setCredentials(made);
    if (deed === 'remove') showToast({ text: t('removed', { name: asked?.app.name }) });
  });

  if (!admin) {
    return (
      <SettingsPage title={t('title')}>
        <EmptyState icon={<IconLock size={28} stroke={1.5} className="i3" />} title={t('settings:ownerOnly')} />
      </SettingsPage>
    );
  }
  const ask = (app: App) => (deed: Deed) => {
    setAsked({ app, deed });
    setAsking(true);
  };
  return (
    <SettingsPage title={t('title')} lead={t('lead')}>
      {apps.isError ? (
        <ErrorState title={t('failed')} error={apps.error} onRetry={() => void apps.refetch()} />
      ) : apps.isPending ? (
        <div className={css.tile} aria-busy="true">
          <Skeleton width="30%" height={20} />
          <Skeleton width="80%" style={{ marginTop: 12 }} />
          <Skeleton width={120} height={36} style={{ marginTop: 16 }} />
        </div>
      ) : (
        <>
          <PlacesLine tariff={apps.data.tariff.name} places={apps.data.places} />
          <div className={css.list}>
            {apps.data.items.map((app) => (
              <AppTile key={app.id} app={app} places={apps.data.places} onAsk={ask(app)} />
            ))}
          </div>
        </>
      )}
      {asked && (
        <DeedDialog
          {...asked}
          left={apps.data && left(apps.data.places)}
          opened={asking}
          busy={run.isPending}
          onClose={() => setAsking(false)}
          onAgree={() => run.mutate(asked)}
        />
      )}
      <CredentialsSheet app={asked?.app} credentials={credentials} onClose={() => setCredentials(undefined)} />
    </SettingsPage>
  );
}

/** Apps beyond the places sleep, so they take none. */
function PlacesLine({ tariff, places: { used, limit } }: { tariff: string; places: Places }) {
  const { t } = useTranslation('apps');
  const text = limit === undefined ? t('places.any', { tariff }) : limit === 0 ? t('places.none', { tariff }) : t('places.taken', { tariff, used: Math.min(used, limit), count: limit });
  return <p className={css.places}>{text}</p>;
}
