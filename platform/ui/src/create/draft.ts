import type { ApiError, Client, Field, Missing, NewRecord } from '../api';
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
  /** What was typed into the fields that the shop wants filled. */
  fields: Record<string, string>;
}

export const emptyDraft: Draft = { pipeline: '', title: '', amount: '', typed: '', lines: [], fields: {} };

/** Asked in places of their own, or known without asking. */
const elsewhere = new Set(['title', 'amount', 'contact', 'company', 'responsible']);

/** The fields to ask for: those that the shop wants always, those that the server missed, and those that hold something. */
export function askedFields(fields: readonly Field[], typed: Record<string, string>, error: ApiError | null): Field[] {
  const missing = ((error?.extras.missing as Missing[] | undefined) ?? []).flatMap((one) => one.fields);
  return fields.filter(({ id, required, readOnly }) => !elsewhere.has(id) && !readOnly && (required || typed[id] || missing.includes(id) || error?.at(`/fields/${id}`)));
}

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

/** @param fields values of asked fields, as the server takes them */
export function toRecord(draft: Draft, type: string, stage: string | undefined, fields: Record<string, unknown> = {}): NewRecord {
  const lines = draft.lines.filter(({ name }) => name.trim());
  const typedAmount = draft.amount ? (parseDecimal(draft.amount) ?? draft.amount) : undefined;
  return {
    type,
    stage,
    title: draft.title.trim() || undefined,
    amount: lines.length ? undefined : typedAmount,
    ...contactOf(draft),
    fields: Object.keys(fields).length > 0 ? fields : undefined,
    lines: lines.length ? lines.map(({ name, quantity, price, externalId }) => ({ name: name.trim(), quantity: quantity || '1', price: price || '0', externalId })) : undefined,
  };
}
