import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api';
import { LinkButton } from '../ui';
import { IconAlertTriangle } from '../ui/icons';
import { incidentsQuery } from './queries';

/** For administrators: something went wrong that nobody else would see. Without anything, or without an answer, it stays away. */
export function NeedsAttention() {
  const admin = useSession().rights.admin === true;
  const count = useQuery({ ...incidentsQuery, enabled: admin }).data?.length ?? 0;
  // Its texts are asked for only now: on a good day nobody needs them.
  return count === 0 ? null : (
    <Suspense>
      <Banner count={count} />
    </Suspense>
  );
}

function Banner({ count }: { count: number }) {
  const { t } = useTranslation('incidents');
  return (
    <section className="note r" role="status" style={{ marginBottom: 14 }}>
      <IconAlertTriangle size={18} />
      <b className="sp b6">{t('banner', { count })}</b>
      <LinkButton to="/settings/attention" size="sm">
        {t('look')}
      </LinkButton>
    </section>
  );
}
