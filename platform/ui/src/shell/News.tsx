import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { call, client, notificationsQuery, queryClient, type Notification } from '../api';
import { listenNotifications } from '../api/stream';
import { Button, cx, EmptyState, ErrorState, RelativeTime, Sheet, showToast, Skeleton } from '../ui';

function useLiveToasts() {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  useEffect(
    () =>
      listenNotifications(({ text, record }) => {
        showToast({ text, action: record && { label: t('open'), onPress: () => void navigate(`/records/${record.id}`) } });
      }),
    [navigate, t],
  );
}

function Item({ item, onOpen }: { item: Notification; onOpen: (item: Notification) => void }) {
  return (
    <Link to={item.record ? `/records/${item.record.id}` : '#'} className={cx(!item.readAt && 'new')} onClick={() => onOpen(item)}>
      <i className="dot" />
      <span>
        {item.text}
        <span className="i3 t12" style={{ display: 'block' }}>
          {item.record && `${item.record.number} · `}
          <RelativeTime at={item.at} />
        </span>
      </span>
    </Link>
  );
}

/** Everything that was told to this person, newest first. */
export function News({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('shell');
  const news = useQuery(notificationsQuery);
  useLiveToasts();
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
