import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { call, client, type ProductCard } from '../api';
import { useFormats } from '../format';
import { Marked } from '../palette/highlight';
import { TextField } from '../ui';
import { useSettled } from '../ui/useSettled';
import { priceIn } from './goods';
import './create.css';

interface GoodFieldProps {
  value: string;
  currency: string;
  error?: string;
  onType: (name: string) => void;
  onPick: (product: ProductCard) => void;
}

const shortest = 2;

/** What a scanner may have typed: one word with a digit in it. */
const code = /^\S*\d\S*$/;

const named = (typed: string) => ({ barcode, article }: ProductCard) => barcode === typed || article === typed;

function useOffered(query: string) {
  const found = useQuery({
    queryKey: ['products', 'lookup', query],
    enabled: query.length >= shortest,
    staleTime: 60_000,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call(client.GET('/api/v1/products', { params: { query: { search: query } }, signal })),
  });
  return { products: query.length >= shortest ? (found.data?.items ?? []).slice(0, 6) : [], looking: found.isFetching };
}

/** What is sold, in any words; products of the shop that begin so are offered, and need not be taken. */
export function GoodField({ value, currency, error, onType, onPick }: GoodFieldProps) {
  const { t } = useTranslation('create');
  const format = useFormats();
  const list = useId();
  const [typing, setTyping] = useState(false);
  const [at, setAt] = useState(-1);
  const [scanned, setScanned] = useState('');
  const query = useSettled(typing ? value.trim() : '', 180);
  const { products, looking } = useOffered(query);
  const shown = typing && value.trim().length >= shortest && products.length > 0;
  const pick = (product: ProductCard) => {
    setTyping(false);
    onPick(product);
  };
  useEffect(() => {
    if (!scanned || scanned !== query || looking) return;
    setScanned('');
    const product = products.find(named(scanned));
    if (product) pick(product);
  });
  const onKey = (event: KeyboardEvent) => {
    const text = value.trim();
    if (event.key === 'Enter' && typing && code.test(text) && (text !== query || looking)) {
      // A scanner types the whole code and Enter before anything is found: it is picked then.
      event.preventDefault();
      setScanned(text);
      return;
    }
    if (!shown) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setAt(event.key === 'ArrowDown' ? (at + 1) % products.length : (at <= 0 ? products.length : at) - 1);
    } else if (event.key === 'Enter') {
      const product = products[at] ?? products.find(named(text));
      if (product) {
        event.preventDefault();
        pick(product);
      }
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      setTyping(false);
    }
  };
  return (
    <div className="lookup" onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setTyping(false)}>
      <TextField
        aria-label={t('good')}
        placeholder={t('good')}
        autoComplete="off"
        role="combobox"
        aria-expanded={shown}
        aria-autocomplete="list"
        aria-controls={list}
        aria-activedescendant={shown && at >= 0 ? `${list}-${at}` : undefined}
        value={value}
        error={error}
        onChange={(name) => {
          onType(name);
          setAt(-1);
          setScanned('');
          setTyping(true);
        }}
        onKeyDown={onKey}
      />
      {shown && (
        <div className="lookup-list" id={list} role="listbox" aria-label={t('goods')}>
          {products.map((product, index) => {
            const price = priceIn(product, currency);
            return (
              <div key={product.id} id={`${list}-${index}`} role="option" aria-selected={index === at} className="lookup-row" onPointerDown={(event) => event.preventDefault()} onClick={() => pick(product)}>
                <span className="sp">
                  <Marked text={product.name} query={query} />
                  {product.article && <span className="i3"> · <Marked text={product.article} query={query} /></span>}
                </span>
                {price && <span className="n nw b5">{format.money(price)}</span>}
              </div>
            );
          })}
        </div>
      )}
    </div>
  );
}
