import type { SignUp } from '../api';
import { shortestPassword } from './strength';
import { addressShape } from './useAddress';

/** The form as it stands, where nothing is typed yet as well. */
export type Values = Record<keyof SignUp, string>;
export type SignUpField = keyof SignUp;
export type Problems = Partial<Record<SignUpField, string>>;

export const emailShape = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/u;

const checks: [SignUpField, (values: Values) => boolean][] = [
  ['shopName', (v) => v.shopName.trim().length > 0],
  ['slug', (v) => addressShape.test(v.slug)],
  ['ownerName', (v) => v.ownerName.trim().length > 0],
  ['email', (v) => emailShape.test(v.email.trim())],
  ['password', (v) => [...v.password].length >= shortestPassword],
];

const ownerFields: SignUpField[] = ['ownerName', 'email', 'password'];

/** Fields that cannot be right whatever the server says, in the order of the form; a known person is not asked who he is. */
export function missing(values: Values, known = false): SignUpField[] {
  return checks.filter(([field, good]) => !(known && ownerFields.includes(field)) && !good(values)).map(([field]) => field);
}

export function toSend(values: Values): SignUp {
  return { ...values, shopName: values.shopName.trim(), ownerName: values.ownerName.trim(), email: values.email.trim() };
}

/** Problems of the server by field name; a pointer to a field the form does not have stays outside. */
export function byField(errors: { pointer: string; detail: string }[], fields: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { pointer, detail } of errors) {
    const field = pointer.replace(/^\//, '').split('/')[0] ?? '';
    if (fields.includes(field)) found[field] ??= detail;
  }
  return found;
}
