import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Redirect } from '../router';
import { pipelinesQuery } from '../api';
import { EmptyState, ErrorState, LinkButton } from '../ui';
import { BoardSkeleton } from './BoardSkeleton';
import { lastPipeline } from './last';

/** The board that this person had open last; without any, the gallery of templates. */
export default function SalesHome() {
  const { t } = useTranslation('board');
  const pipelines = useQuery(pipelinesQuery);
  if (pipelines.isPending) return <BoardSkeleton />;
  if (pipelines.isError) return <ErrorState title={t('failed')} error={pipelines.error} onRetry={() => void pipelines.refetch()} />;
  const known = pipelines.data;
  const last = lastPipeline();
  const open = known.find(({ id }) => id === last) ?? known.find(({ type }) => type === 'deal') ?? known[0];
  if (open) return <Redirect to={`/sales/${open.id}`} replace />;
  return (
    <div style={{ padding: 24, maxWidth: 560, margin: '0 auto' }}>
      <EmptyState awning={4} title={t('noPack')} text={t('noPackText')} actions={<LinkButton look="primary" to="/templates">{t('choosePack')}</LinkButton>} />
    </div>
  );
}
