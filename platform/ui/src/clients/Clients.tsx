import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { usePageTitle } from '../app/usePageTitle';
import { call, client } from '../api';
import { phone } from '../format';
import { Marked } from '../palette/highlight';
import { useSettled } from '../palette/useFound';
import { openCreate } from '../shell/create';
import { Avatar, Button, EmptyState, ErrorState, Skeleton, Table, TextField, type TableColumn } from '../ui';
import { IconBuilding, IconPlus, IconSearch } from '../ui/icons';
import type { Client } from '../api';
import '../palette/palette.css';

function useColumns(query: string): TableColumn<Client>[] {
  const { t } = useTranslation('clients');
  return [
    {
      id: 'name', title: t('name'),
      cell: ({ id, name, type, phones }) => (
        <span className="row">
          {type === 'company' ? <span className="av"><IconBuilding size={13} /></span> : <Avatar name={name} id={id} />}
          <span className="sp">
            <Link to={`/records/${id}`} className="b5" style={{ color: 'var(--ink)' }}><Marked text={name} query={query} /></Link>
            {phones[0] && <span className="only-p i3 t12"><Marked text={phone(phones[0])} query={query} /></span>}
          </span>
        </span>
      ),
    },
    { id: 'phone', title: t('phone'), wideOnly: true, cell: ({ phones }) => <span className="nw"><Marked text={phones.map(phone).join(', ')} query={query} /></span> },
    { id: 'email', title: t('email'), wideOnly: true, cell: ({ emails }) => <Marked text={emails.join(', ')} query={query} /> },
    { id: 'deals', title: t('deals'), right: true, width: 90, cell: ({ deals }) => deals || <span className="i3">0</span> },
  ];
}

/** People and companies, found by name, phone or e-mail. */
export default function Clients() {
  const { t } = useTranslation('clients');
  const navigate = useNavigate();
  usePageTitle(t('title'));
  const [typed, setTyped] = useState('');
  const query = useSettled(typed.trim(), 200);
  const columns = useColumns(query);
  const list = useInfiniteQuery({
    queryKey: ['clients', 'list', query],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) => call(client.GET('/api/v1/clients', { params: { query: { q: query || undefined, cursor: pageParam } }, signal })),
    getNextPageParam: (page) => page.cursor,
  });
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className="page">
      <div className="row wrap" style={{ marginBottom: 14, gap: 12 }}>
        <h1 className="t26 b7 sp">{t('title')}</h1>
        <div style={{ width: 'min(340px, 100%)' }}>
          <TextField before={<IconSearch size={17} className="i3" />} aria-label={t('find')} placeholder={t('find')} value={typed} onChange={setTyped} type="search" />
        </div>
      </div>
      {list.isError && <ErrorState title={t('failed')} error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && (
        <div className="panel pad col g16">
          {[1, 2, 3, 4, 5, 6].map((at) => (
            <Skeleton key={at} height={16} width={`${90 - at * 7}%`} />
          ))}
        </div>
      )}
      {list.isSuccess && rows.length === 0 && (
        <section className="panel">
          {query ? (
            <EmptyState title={t('nobody')} text={t('nobodyText')} actions={<Button onClick={() => setTyped('')}>{t('showAll')}</Button>} />
          ) : (
            <EmptyState title={t('empty')} text={t('emptyText')} actions={<Button look="primary" icon={<IconPlus size={17} />} onClick={() => openCreate()}>{t('newDeal')}</Button>} />
          )}
        </section>
      )}
      {rows.length > 0 && (
        <section className="panel" style={{ padding: '4px 6px 8px' }}>
          <Table label={t('title')} columns={columns} rows={rows} rowKey={({ id }) => id} onOpen={({ id }) => void navigate(`/records/${id}`)} />
          {list.hasNextPage && (
            <div style={{ padding: 10 }}>
              <Button size="sm" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{t('showMore')}</Button>
            </div>
          )}
        </section>
      )}
    </div>
  );
}
