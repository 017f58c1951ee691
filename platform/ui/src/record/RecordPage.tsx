import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from '../router';
import { usePageTitle } from '../app/usePageTitle';
import { ApiError } from '../api';
import { EmptyState, ErrorState, LinkButton } from '../ui';
import { DealCard } from './DealCard';
import { RecordSkeleton } from './RecordSkeleton';
import { recordQuery } from './wants';
import './record.css';

/** Deals are opened more often than clients, and do not carry their card. */
const ClientCard = lazy(() => import('./ClientCard').then(({ ClientCard: view }) => ({ default: view })));

export default function RecordPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('record');
  const record = useQuery(recordQuery(id));
  usePageTitle(record.data && `${record.data.number} · ${record.data.title}`);
  if (record.isPending) return <RecordSkeleton />;
  if (!record.data) {
    if (record.error instanceof ApiError && record.error.status === 404) {
      return <EmptyState title={t('gone')} text={t('goneText')} actions={<LinkButton to="/sales">{t('toBoard')}</LinkButton>} />;
    }
    return <ErrorState title={t('failed')} error={record.error} onRetry={() => void record.refetch()} more={<LinkButton to="/sales">{t('toBoard')}</LinkButton>} />;
  }
  if (record.data.pipeline || record.data.stage) return <DealCard key={id} record={record.data} />;
  return (
    <Suspense fallback={<RecordSkeleton />}>
      <ClientCard key={id} record={record.data} />
    </Suspense>
  );
}
