import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '../router';
import { call, client, notificationsQuery, queryClient, type Notification } from '../api';
import { TakeInNews } from '../requests/Incoming';
import { Button, cx, EmptyState, ErrorState, RelativeTime, Sheet, Skeleton } from '../ui';

function Item({ item, onOpen }: { item: Notification; onOpen: (item: Notification) => void }) {
  return (
    <>
    <Link to={item.record ? `/records/${item.record.id}` : '#'} className={cx(!item.readAt && 'new')} onClick={() => onOpen(item)}>
      <i className="dot" />
      <span>
        {item.text}
        <span className="i3 t12" style={{ display: 'block' }}>
          {item.record && `${item.record.title} · `}
          <RelativeTime at={item.at} />
        </span>
      </span>
    </Link>
    {item.request && <TakeInNews request={item.request} />}
    </>
  );
}

/** Everything that was told to this person, newest first. */
export default function NewsSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('shell');
  const news = useQuery(notificationsQuery);
  const read = useMutation({
    mutationFn: (ids?: string[]) => call(client.POST('/api/v1/notifications/read', { body: ids ? { ids } : {} })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: notificationsQuery.queryKey }),
  });
  const open = (item: Notification) => {
    if (!item.readAt) read.mutate([item.id]);
    onClose();
  };
  const footer = news.data && news.data.unread > 0 && (
    <Button busy={read.isPending} onClick={() => read.mutate(undefined)}>
      {t('news.readAll')}
    </Button>
  );
  return (
    <Sheet opened={opened} onClose={onClose} title={t('news.title')} footer={footer} width={420}>
      {news.isPending && <Skeleton height={60} />}
      {news.isError && <ErrorState title={t('error.title')} error={news.error} onRetry={() => void news.refetch()} />}
      {news.data?.items.length === 0 && <EmptyState title={t('news.empty')} text={t('news.emptyText')} />}
      <div className="news">
        {news.data?.items.map((item) => (
          <Item key={item.id} item={item} onOpen={open} />
        ))}
      </div>
    </Sheet>
  );
}
