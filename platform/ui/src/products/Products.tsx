import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from '../router';
import { ApiError, useSession, type ProductCard } from '../api';
import { usePageTitle } from '../app/usePageTitle';
import { NBSP, useFormats } from '../format';
import { Marked } from '../palette/highlight';
import { Button, EmptyState, ErrorState, LinkButton, Select, Skeleton, Table, Tabs, TextField, type TableColumn } from '../ui';
import { IconPackage, IconSearch } from '../ui/icons';
import { useSettled } from '../ui/useSettled';
import { ProductSheet } from './ProductSheet';
import { groupsQuery, useProducts, type Asked } from './queries';
import '../palette/palette.css';
import css from './products.module.css';

function useColumns(search: string, to: (id: string) => string): TableColumn<ProductCard>[] {
  const { t } = useTranslation('products');
  const format = useFormats();
  return [
    {
      id: 'name', title: t('name'),
      cell: ({ id, name, article, group }) => (
        <>
          <Link to={to(id)} className="b5" style={{ color: 'var(--ink)' }}><Marked text={name} query={search} /></Link>
          <span className="only-p i3 t12"><span><Marked text={[article, group].filter(Boolean).join(' · ')} query={search} /></span></span>
        </>
      ),
    },
    { id: 'article', title: t('article'), wideOnly: true, cell: ({ article }) => <span className="nw"><Marked text={article} query={search} /></span> },
    { id: 'barcode', title: t('barcode'), wideOnly: true, cell: ({ barcode }) => <span className="n"><Marked text={barcode} query={search} /></span> },
    { id: 'group', title: t('group'), wideOnly: true, cell: ({ group }) => <span className="i2">{group}</span> },
    { id: 'unit', title: t('unit'), wideOnly: true, width: 70, cell: ({ unit }) => <span className="i3">{unit}</span> },
    {
      id: 'price', title: t('price'), right: true, width: 130,
      cell: ({ prices: [first, ...others] }) =>
        first && (
          <>
            <span className="b5 nw">{format.money(first.price)}</span>
            {others.length > 0 && <span className={`i3 t12 ${css.other}`}>{t('otherPrices', { count: others.length })}</span>}
          </>
        ),
    },
  ];
}

function Nothing({ asked, onAll }: { asked: Asked; onAll: () => void }) {
  const { t } = useTranslation('products');
  const admin = useSession().rights.admin === true;
  if (asked.search || asked.group) return <EmptyState title={t('notFound')} text={t('notFoundText')} actions={<Button onClick={onAll}>{t('showAll')}</Button>} />;
  if (asked.archived) return <EmptyState title={t('archiveEmpty')} text={t('archiveEmptyText')} />;
  return (
    <EmptyState
      icon={<IconPackage size={30} stroke={1.5} className="i3" />}
      title={t('empty')}
      text={t(admin ? 'emptyText' : 'emptyAsk')}
      actions={admin && <LinkButton look="primary" to="/settings/apps">{t('toApps')}</LinkButton>}
    />
  );
}

/** What the shop sells, found by name, article or barcode. */
export default function Products() {
  const { t } = useTranslation('products');
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  usePageTitle(t('title'));
  const [typed, setTyped] = useState('');
  const asked: Asked = { search: useSettled(typed.trim(), 200), group: params.get('group') ?? '', archived: params.get('show') === 'archived' };
  const list = useProducts(asked);
  const groups = useQuery(groupsQuery);
  const set = (name: string, value: string) =>
    setParams((before) => {
      if (value) before.set(name, value);
      else before.delete(name);
      return before;
    });
  const to = (id: string) => {
    const next = new URLSearchParams(params);
    next.set('product', id);
    return `/products?${next}`;
  };
  const gone = list.error instanceof ApiError ? list.error.at('/group') : undefined;
  const columns = useColumns(asked.search, to);
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const kinds = [{ id: '', label: t('offered') }, { id: 'archived', label: t('archived') }];
  const all = () => {
    setTyped('');
    set('group', '');
  };
  return (
    <div className="page">
      <div className={css.head}>
        <h1 className="t26 b7">{t('title')}</h1>
        <Tabs segmented label={t('title')} items={kinds} value={asked.archived ? 'archived' : ''} onChange={(id) => set('show', id)} />
        <div className={css.filters}>
          {(groups.data ?? []).length > 0 && (
            <Select
              aria-label={t('group')}
              value={asked.group}
              onChange={(id) => set('group', id)}
              placeholder={t('allGroups')}
              options={(groups.data ?? []).map(({ id, name, depth }) => ({ value: id, label: NBSP.repeat(depth * 3) + name }))}
            />
          )}
          <TextField before={<IconSearch size={17} className="i3" />} aria-label={t('find')} placeholder={t('find')} value={typed} onChange={setTyped} type="search" />
        </div>
      </div>
      {list.isError && !gone && <ErrorState title={t('failed')} error={list.error} onRetry={() => void list.refetch()} />}
      {gone && <section className="panel"><EmptyState title={gone} actions={<Button onClick={all}>{t('showAll')}</Button>} /></section>}
      {list.isPending && (
        <div className="panel pad col g16" aria-busy="true">
          {[1, 2, 3, 4, 5, 6].map((at) => (
            <Skeleton key={at} height={16} width={`${90 - at * 7}%`} />
          ))}
        </div>
      )}
      {list.isSuccess && rows.length === 0 && <section className="panel"><Nothing asked={asked} onAll={all} /></section>}
      {rows.length > 0 && (
        <section className="panel" style={{ padding: '4px 6px 8px' }}>
          <Table label={t('title')} columns={columns} rows={rows} rowKey={({ id }) => id} onOpen={({ id }) => void navigate(to(id))} selected={params.get('product') ?? undefined} />
          {list.hasNextPage && (
            <div style={{ padding: 10 }}>
              <Button size="sm" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{t('showMore')}</Button>
            </div>
          )}
        </section>
      )}
      <ProductSheet id={params.get('product')} onClose={() => set('product', '')} />
    </div>
  );
}
