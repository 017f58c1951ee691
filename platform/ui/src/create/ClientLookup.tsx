import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call, client, type Client } from '../api';
import { phone } from '../format';
import { Marked } from '../palette/highlight';
import { Avatar, TextField } from '../ui';
import { IconPlus, IconSearch } from '../ui/icons';
import { useSettled } from '../ui/useSettled';
import './create.css';

interface ClientLookupProps {
  label: ReactNode;
  value?: string;
  onType?: (typed: string) => void;
  onPick: (client: Client) => void;
  /** Offers a new client of what was typed. */
  onNew?: (typed: string) => void;
  error?: string;
  autoFocus?: boolean;
}

function Found({ one, query }: { one: Client; query: string }) {
  const { t } = useTranslation('create');
  const reach = one.phones[0] ? phone(one.phones[0]) : one.emails[0];
  return (
    <>
      <Avatar name={one.name} id={one.id} />
      <span className="sp ell">
        <span className="b5">
          <Marked text={one.name} query={query} />
        </span>
        {reach && (
          <span className="i3">
            {' '}
            · <Marked text={reach} query={query} />
          </span>
        )}
      </span>
      {one.deals > 0 && <span className="t12 i3 nw">{t('deals', { count: one.deals })}</span>}
    </>
  );
}

/** Finds clients by name, phone or e-mail while one types; a known client is chosen, an unknown one is new. */
export function ClientLookup({ label, value, onType, onPick, onNew, error, autoFocus }: ClientLookupProps) {
  const { t } = useTranslation('create');
  const list = useId();
  const [own, setOwn] = useState('');
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);
  const typed = value ?? own;
  const query = useSettled(typed.trim(), 180);
  const found = useQuery({
    queryKey: ['clients', 'lookup', query],
    enabled: query.length >= 2,
    staleTime: 15_000,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call(client.GET('/api/v1/clients', { params: { query: { q: query } }, signal })),
  });
  const clients = query.length >= 2 ? (found.data?.items ?? []).slice(0, 6) : [];
  const offerNew = onNew !== undefined && typed.trim().length >= 2;
  const rows = clients.length + (offerNew ? 1 : 0);
  const shown = open && typed.trim().length >= 2 && (rows > 0 || found.isSuccess);
  const choose = (index: number) => {
    setOpen(false);
    const one = clients[index];
    if (one) onPick(one);
    else onNew?.(typed.trim());
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setAt((at + (event.key === 'ArrowDown' ? 1 : -1) + rows) % Math.max(1, rows));
    } else if (event.key === 'Enter' && shown && rows > 0) {
      event.preventDefault();
      choose(Math.min(at, rows - 1));
    } else if (event.key === 'Escape' && shown) {
      event.stopPropagation();
      setOpen(false);
    }
  };
  return (
    <div className="lookup" onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}>
      <TextField
        label={label}
        error={error}
        before={<IconSearch size={16} className="i3" />}
        placeholder={t('lookupHint')}
        autoComplete="off"
        autoFocus={autoFocus}
        role="combobox"
        aria-expanded={shown}
        aria-controls={list}
        aria-activedescendant={shown ? `${list}-${Math.min(at, rows - 1)}` : undefined}
        value={typed}
        onChange={(text) => {
          setOwn(text);
          onType?.(text);
          setAt(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKey}
      />
      {shown && (
        <div className="lookup-list" id={list} role="listbox" aria-label={t('clients')}>
          {clients.map((one, index) => (
            <div key={one.id} id={`${list}-${index}`} role="option" aria-selected={index === at} className="lookup-row" onPointerDown={(event) => event.preventDefault()} onClick={() => choose(index)}>
              <Found one={one} query={query} />
            </div>
          ))}
          {offerNew && (
            <div id={`${list}-${clients.length}`} role="option" aria-selected={at === clients.length} className="lookup-row" onPointerDown={(event) => event.preventDefault()} onClick={() => choose(clients.length)}>
              <IconPlus size={16} />
              <span className="sp ell">{t('newClientNamed', { name: typed.trim() })}</span>
            </div>
          )}
          {rows === 0 && <div className="lookup-none">{t('nobody')}</div>}
        </div>
      )}
    </div>
  );
}
