import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call, client, useSession, type ApiKey } from '../api';
import { Button, EmptyState, ErrorState, showToast, Skeleton } from '../ui';
import { IconKey, IconLock, IconPlus } from '../ui/icons';
import { ApiKeyRow } from './ApiKeyRow';
import { NewKeySheet } from './NewKeySheet';
import { RevokeDialog } from './RevokeDialog';
import { SettingsPage } from './SettingsPage';
import css from './settings.module.css';

export const keysQuery = queryOptions({
  queryKey: ['api-keys'],
  queryFn: async () => (await call(client.GET('/api/v1/api-keys'))).items,
});

export default function ApiKeys() {
  const { t } = useTranslation('settings');
  const queries = useQueryClient();
  const admin = useSession().rights.admin === true;
  const keys = useQuery({ ...keysQuery, enabled: admin });
  const [making, setMaking] = useState(false);
  const [doomed, setDoomed] = useState<ApiKey>();
  const [asking, setAsking] = useState(false);
  const revoke = useMutation({
    mutationFn: (key: ApiKey) => call(client.DELETE('/api/v1/api-keys/{id}', { params: { path: { id: key.id } } })),
    onSuccess: (_, key) => {
      setAsking(false);
      showToast({ text: t('keys.revokedToast', { name: key.name }) });
    },
    onError: (error) => showToast({ text: error.message, alarm: true }),
    onSettled: () => queries.invalidateQueries({ queryKey: keysQuery.queryKey }),
  });
  const add = (
    <Button look="primary" icon={<IconPlus size={18} />} onClick={() => setMaking(true)}>
      {t('keys.new')}
    </Button>
  );

  if (!admin) {
    return (
      <SettingsPage title={t('item.keys.title')}>
        <EmptyState icon={<IconLock size={28} stroke={1.5} className="i3" />} title={t('ownerOnly')} />
      </SettingsPage>
    );
  }
  const list = keys.data ?? [];
  return (
    <SettingsPage title={t('item.keys.title')} lead={t('keys.lead')} action={list.length > 0 && add}>
      {keys.isError ? (
        <ErrorState title={t('keys.failed')} error={keys.error} onRetry={() => void keys.refetch()} />
      ) : keys.isPending ? (
        <div className={css.list} aria-busy="true">
          {[1, 2].map((row) => (
            <div key={row} className={css.key}>
              <Skeleton width="40%" />
            </div>
          ))}
        </div>
      ) : list.length === 0 ? (
        <EmptyState icon={<IconKey size={28} stroke={1.5} className="i3" />} title={t('keys.none.title')} text={t('keys.none.text')} actions={add} />
      ) : (
        <ul className={css.list}>
          {list.map((key) => (
            <ApiKeyRow
              key={key.id}
              apiKey={key}
              onRevoke={() => {
                setDoomed(key);
                setAsking(true);
              }}
            />
          ))}
        </ul>
      )}
      <NewKeySheet opened={making} onClose={() => setMaking(false)} />
      <RevokeDialog apiKey={doomed} opened={asking} busy={revoke.isPending} onClose={() => setAsking(false)} onRevoke={(key) => revoke.mutate(key)} />
    </SettingsPage>
  );
}
