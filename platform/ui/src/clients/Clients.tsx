import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from '../router';
import { usePageTitle } from '../app/usePageTitle';
import { call, client, useCan, type Card } from '../api';
import { phone } from '../format';
import { Marked } from '../palette/highlight';
import { useSettled } from '../ui/useSettled';
import { openCreate } from '../shell/create';
import { Avatar, Button, EmptyState, ErrorState, RelativeTime, Skeleton, Table, Tabs, TextField, type TableColumn } from '../ui';
import { IconBuilding, IconPlus, IconSearch, IconUser } from '../ui/icons';
import '../palette/palette.css';

const ClientSheet = lazy(() => import('../create/ClientSheet'));

type Row = Card & { fields: Record<string, unknown> };

function texts(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String);
  return value ? [String(value)] : [];
}

function useColumns(query: string): TableColumn<Row>[] {
  const { t } = useTranslation('clients');
  return [
    {
      id: 'name', title: t('name'),
      cell: ({ id, title, type, fields }) => (
        <span className="row">
          {type === 'company' ? <span className="av"><IconBuilding size={13} /></span> : <Avatar name={title} id={id} />}
          <span className="sp">
            <Link to={`/clients/${id}`} className="b5" style={{ color: 'var(--ink)' }}><Marked text={title} query={query} /></Link>
            <span className="only-p i3 t12"><Marked text={texts(fields.phones).slice(0, 1).map(phone).join('')} query={query} /></span>
          </span>
        </span>
      ),
    },
    { id: 'phone', title: t('phone'), wideOnly: true, cell: ({ fields }) => <span className="nw"><Marked text={texts(fields.phones).map(phone).join(', ')} query={query} /></span> },
    { id: 'email', title: t('email'), wideOnly: true, cell: ({ fields }) => <Marked text={texts(fields.emails).join(', ')} query={query} /> },
    { id: 'at', title: t('added'), right: true, width: 120, cell: ({ createdAt }) => <span className="i3"><RelativeTime at={createdAt} as="date" /></span> },
  ];
}

/** Thousands of people come in pages. */
function useClients(type: string, query: string) {
  return useInfiniteQuery({
    queryKey: ['clients', 'list', type, query],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      call(client.GET('/api/v1/records', { params: { query: { type, q: query || undefined, cursor: pageParam } }, signal })),
    getNextPageParam: (page) => page.cursor,
  });
}

function Nobody({ query, onAll }: { query: string; onAll: () => void }) {
  const { t } = useTranslation('clients');
  return (
    <section className="panel">
      {query ? (
        <EmptyState title={t('nobody')} text={t('nobodyText')} actions={<Button onClick={onAll}>{t('showAll')}</Button>} />
      ) : (
        <EmptyState
          title={t('empty')}
          text={t('emptyText')}
          actions={<Button icon={<IconPlus size={17} />} onClick={() => openCreate()}>{t('newDeal')}</Button>}
        />
      )}
    </section>
  );
}

/** People and companies, found by name, phone or e-mail. */
export default function Clients() {
  const { t } = useTranslation('clients');
  const navigate = useNavigate();
  usePageTitle(t('title'));
  const [type, setType] = useState<'contact' | 'company'>('contact');
  const [making, make] = useState(false);
  const may = useCan(type, 'create');
  const [typed, setTyped] = useState('');
  const query = useSettled(typed.trim(), 200);
  const columns = useColumns(query);
  const list = useClients(type, query);
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const kinds = [
    { id: 'contact', label: t('people'), icon: <IconUser size={16} /> },
    { id: 'company', label: t('companies'), icon: <IconBuilding size={16} /> },
  ];
  return (
    <div className="page">
      <div className="row wrap" style={{ marginBottom: 14, gap: 12 }}>
        <h1 className="t26 b7">{t('title')}</h1>
        <Tabs segmented label={t('title')} items={kinds} value={type} onChange={(id) => setType(id as typeof type)} />
        <div style={{ flex: '1 1 280px', maxWidth: 420, marginLeft: 'auto' }}>
          <TextField before={<IconSearch size={17} className="i3" />} aria-label={t('find')} placeholder={t('find')} value={typed} onChange={setTyped} type="search" />
        </div>
        {may && <Button look="primary" icon={<IconPlus size={17} />} onClick={() => make(true)}>{t(type === 'company' ? 'newCompany' : 'newClient')}</Button>}
      </div>
      {list.isError && <ErrorState title={t('failed')} error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && (
        <div className="panel pad col g16">
          {[1, 2, 3, 4, 5, 6].map((at) => (
            <Skeleton key={at} height={16} width={`${90 - at * 7}%`} />
          ))}
        </div>
      )}
      {list.isSuccess && rows.length === 0 && <Nobody query={query} onAll={() => setTyped('')} />}
      {rows.length > 0 && (
        <section className="panel" style={{ padding: '4px 6px 8px' }}>
          <Table label={t('title')} columns={columns} rows={rows} rowKey={({ id }) => id} onOpen={({ id }) => void navigate(`/clients/${id}`)} />
          {list.hasNextPage && (
            <div style={{ padding: 10 }}>
              <Button size="sm" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{t('showMore')}</Button>
            </div>
          )}
        </section>
      )}
      {making && (
        <Suspense>
          <ClientSheet key={type} type={type} onClose={() => make(false)} />
        </Suspense>
      )}
    </div>
  );
}
