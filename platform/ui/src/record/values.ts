import type { Field, Member, Money } from '../api';
import { parseDecimal, phone, type Formats } from '../format';
import { fromWallClock, toWallClock } from '../format/dates';

/** What a field holds, in words; an empty string when it holds nothing. */
export function shownValue(field: Field, value: unknown, format: Formats, t: (key: string) => string): string {
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value)) return value.map((one) => shownValue(field, one, format, t)).filter(Boolean).join(', ');
  const listed = field.list?.find(({ id }) => id === value);
  if (listed) return listed.title;
  if (typeof value === 'object') return objectText(value as Record<string, unknown>, format);
  const text = String(value);
  switch (field.kind) {
    case 'boolean':
      return t(value === true || text === 'true' ? 'yes' : 'no');
    case 'date':
      return format.date(`${text.slice(0, 10)}T12:00:00Z`, 'full');
    case 'datetime':
    case 'moment':
      return `${format.date(text, 'full')}, ${format.time(text)}`;
    case 'money':
      return format.money({ amount: text, currency: format.currency });
    case 'number':
    case 'integer':
    case 'decimal':
      return parseDecimal(text) === null ? text : format.number(text);
    case 'phone':
    case 'phones':
      return phone(text);
    default:
      return text;
  }
}

function objectText(value: Record<string, unknown>, format: Formats): string {
  if (typeof value.amount === 'string' && typeof value.currency === 'string') return format.money(value as unknown as Money);
  return String(value.name ?? value.title ?? value.id ?? '');
}

/** One value or several, as several. */
export const asList = (value: unknown): unknown[] => [value].flat().filter((one) => one !== undefined && one !== null && one !== '');

/** What an editor of several values holds, one by one. */
export const chosenOf = (typed: string): string[] => typed.split(',').map((one) => one.trim()).filter(Boolean);

const momentKinds = new Set(['datetime', 'moment']);

/** What the editor of a field starts from; moments stand there on the shop's clock. */
export function editedValue(field: Field, value: unknown, timeZone: string): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((one) => editedValue(field, one, timeZone)).join(', ');
  if (momentKinds.has(field.kind) && value !== '') return toWallClock(new Date(String(value)), timeZone);
  if (typeof value === 'object') {
    const object = value as Record<string, unknown>;
    return String(object.amount ?? object.id ?? object.name ?? '');
  }
  return String(value);
}

/** What the server is sent for what was typed; null takes the value away. */
export function sentValue(field: Field, typed: string, currency: string, timeZone: string): unknown {
  const text = typed.trim();
  if (text === '') return null;
  if (field.many || field.kind === 'phones' || field.kind === 'emails') return chosenOf(text);
  if (field.kind === 'boolean') return text === 'true';
  if (momentKinds.has(field.kind)) return fromWallClock(text, timeZone).toISOString();
  if (field.kind === 'money') return { amount: text, currency };
  return text;
}

export function activeMembers(members: readonly Member[] | undefined): { value: string; label: string }[] {
  return (members ?? []).filter(({ state }) => state === 'active').map(({ id, name }) => ({ value: id, label: name }));
}
