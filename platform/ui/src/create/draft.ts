import type { Client, NewRecord } from '../api';
import { parseDecimal } from '../format/numbers';
import type { EditedLine } from './LinesEditor';

export interface FreshClient {
  name: string;
  phone: string;
  email: string;
}

export interface Draft {
  pipeline: string;
  title: string;
  amount: string;
  /** What was typed into the lookup and not yet chosen. */
  typed: string;
  known?: Client;
  fresh?: FreshClient;
  lines: EditedLine[];
}

export const emptyDraft: Draft = { pipeline: '', title: '', amount: '', typed: '', lines: [] };

/** What was searched for in vain tells which field of the new client it is. */
export function newClientOf(typed: string): FreshClient {
  const text = typed.trim();
  if (text.includes('@')) return { name: '', phone: '', email: text };
  if (/^[+\d\s()-]{5,}$/.test(text)) return { name: '', phone: text, email: '' };
  return { name: text, phone: '', email: '' };
}

function contactOf(draft: Draft): Pick<NewRecord, 'contact' | 'company'> {
  if (draft.known) return draft.known.type === 'company' ? { company: draft.known.id } : { contact: { id: draft.known.id } };
  const fresh = draft.fresh ?? (draft.typed.trim() ? newClientOf(draft.typed) : undefined);
  if (!fresh || !(fresh.name || fresh.phone || fresh.email)) return {};
  const list = (value: string) => (value.trim() ? [value.trim()] : []);
  return { contact: { name: fresh.name.trim() || fresh.phone.trim() || fresh.email.trim(), phones: list(fresh.phone), emails: list(fresh.email) } };
}

export function toRecord(draft: Draft, type: string, stage: string | undefined): NewRecord {
  const lines = draft.lines.filter(({ name }) => name.trim());
  const typedAmount = draft.amount ? (parseDecimal(draft.amount) ?? draft.amount) : undefined;
  return {
    type,
    stage,
    title: draft.title.trim() || undefined,
    amount: lines.length ? undefined : typedAmount,
    ...contactOf(draft),
    lines: lines.length ? lines.map(({ name, quantity, price, externalId }) => ({ name: name.trim(), quantity: quantity || '1', price: price || '0', externalId })) : undefined,
  };
}
