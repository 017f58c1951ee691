import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { App } from '../api';
import { useFormats } from '../format';
import { useNow } from '../format/clock';
import { Button, Chip } from '../ui';
import { IconCircleCheck, IconKey, IconSnowflake } from '../ui/icons';
import type { Deed } from './queries';
import { oneC, stateOf, type AppState, type Places } from './state';
import { Steps } from './Steps';
import css from './apps.module.css';

const Exchanges = lazy(() => import('./Exchanges'));

function State({ state, app }: { state: AppState; app: App }) {
  const { t } = useTranslation('apps');
  if (state === 'active') {
    return (
      <Chip tone="won" icon={<IconCircleCheck size={13} />}>
        {t('state.active')}
      </Chip>
    );
  }
  if (state === 'free' || state === 'full') return null;
  return (
    <Chip tone="frozen" icon={<IconSnowflake size={13} />}>
      {state === 'asleep' ? t('state.asleep') : t('state.elsewhere', { tariff: app.neededTariff?.name })}
    </Chip>
  );
}

/** Why there is no button, and what helps; empty where nothing stands in the way. */
function useReason(state: AppState, app: App, { limit = 0 }: Places): string {
  const { t } = useTranslation('apps');
  if (state === 'elsewhere') return t('why.elsewhere', { tariff: app.neededTariff?.name });
  if (state === 'full') return t('why.full');
  if (state !== 'asleep') return '';
  return app.included ? t('why.beyond', { count: limit }) : t('why.asleep', { tariff: app.neededTariff?.name });
}

interface Props {
  app: App;
  places: Places;
  onAsk: (deed: Deed) => void;
}

export function AppTile({ app, places, onAsk }: Props) {
  const { t } = useTranslation('apps');
  const format = useFormats();
  const now = useNow();
  const state = stateOf(app, places);
  const why = useReason(state, app, places);
  const since = app.installedAt && t('since', { when: format.moment(app.installedAt, now) });
  return (
    <article className={css.tile} aria-labelledby={`app-${app.id}`}>
      <div className={css.top}>
        <h2 id={`app-${app.id}`}>{app.name}</h2>
        <State state={state} app={app} />
      </div>
      <p>{app.summary}</p>
      <p className={css.meta}>{app.installed ? [since, app.installedBy].filter(Boolean).join(' · ') : app.detail}</p>
      {why && <p className={css.why}>{why}</p>}
      <div className={css.acts}>
        {state === 'free' && (
          <Button look="primary" onClick={() => onAsk('install')}>
            {t('install.act')}
          </Button>
        )}
        {state === 'active' && app.opens && (
          <Button icon={<IconKey size={17} />} onClick={() => onAsk('renew')}>
            {t('renew.act')}
          </Button>
        )}
        {app.installed && (
          <Button look="danger" onClick={() => onAsk('remove')}>
            {t('remove.act')}
          </Button>
        )}
      </div>
      {state === 'active' && app.id === oneC && (
        <div className={css.below}>
          <Steps folded />
        </div>
      )}
      {app.id === oneC && app.installed && (
        <Suspense>
          <Exchanges />
        </Suspense>
      )}
    </article>
  );
}
