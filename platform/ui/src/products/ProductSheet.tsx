import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Product } from '../api';
import { useFormats } from '../format';
import { Chip, ErrorState, RelativeTime, Sheet, Skeleton } from '../ui';
import { productQuery } from './queries';
import css from './products.module.css';

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Facts({ product }: { product: Product }) {
  const { t } = useTranslation('products');
  const format = useFormats();
  const { card, groups, vatRate, description } = product;
  return (
    <>
      <dl className={css.facts}>
        {card.prices.map(({ type, price }) => (
          <Fact key={type} name={type}><b className="b6 n">{format.money(price)}</b></Fact>
        ))}
        {card.prices.length === 0 && <Fact name={t('price')}><span className="i3">{t('noPrice')}</span></Fact>}
        {groups.length > 0 && <Fact name={t('group')}>{groups.join(' › ')}</Fact>}
        {card.article && <Fact name={t('article')}>{card.article}</Fact>}
        {card.barcode && <Fact name={t('barcode')}><span className="n">{card.barcode}</span></Fact>}
        {card.unit && <Fact name={t('unit')}>{card.unit}</Fact>}
        {vatRate && <Fact name={t('vat')}>{`${format.number(vatRate)} %`}</Fact>}
      </dl>
      {description && <p className={css.description}>{description}</p>}
      <p className="i3 t12">
        {t('from', { source: t([`source.${product.source}`, 'source.other']) })} <RelativeTime at={product.takenAt} />
      </p>
      <p className="i3 t12">{t('changedThere')}</p>
    </>
  );
}

/** All that is known of one product; it stays while the sheet closes. */
export function ProductSheet({ id, onClose }: { id: string | null; onClose: () => void }) {
  const { t } = useTranslation('products');
  const [shown, show] = useState(id);
  useEffect(() => {
    if (id) show(id);
  }, [id]);
  const product = useQuery({ ...productQuery(shown ?? ''), enabled: shown !== null });
  return (
    <Sheet
      opened={id !== null}
      onClose={onClose}
      title={product.data?.card.name ?? t('product')}
      aside={product.data?.card.archived && <Chip>{t('isArchived')}</Chip>}
    >
      {product.isError && <ErrorState title={t('failedOne')} error={product.error} onRetry={() => void product.refetch()} />}
      {product.isPending && (
        <div className="col g16" aria-busy="true">
          {[70, 50, 60, 40].map((width) => <Skeleton key={width} height={16} width={`${width}%`} />)}
        </div>
      )}
      {product.data && <Facts product={product.data} />}
    </Sheet>
  );
}
