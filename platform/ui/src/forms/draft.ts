import type { Form } from '../api';

export type FieldId = Form['fields'][number]['id'];
export type Draft = Pick<Form, 'title' | 'fields' | 'consent' | 'thankYou' | 'buttonText' | 'active'>;

/** Every question a form can ask, in the order a client meets them. */
export const allFields: FieldId[] = ['name', 'phone', 'email', 'product', 'comment'];

export function draftOf({ title, fields, consent, thankYou, buttonText, active }: Form): Draft {
  return { title, fields: inOrder(fields), consent, thankYou, buttonText, active };
}

function inOrder(fields: Form['fields']): Form['fields'] {
  return [...fields].sort((a, b) => allFields.indexOf(a.id) - allFields.indexOf(b.id)).map(({ id, required }) => ({ id, required }));
}

export function asked(fields: Form['fields'], id: FieldId): boolean {
  return fields.some((field) => field.id === id);
}

export function required(fields: Form['fields'], id: FieldId): boolean {
  return fields.some((field) => field.id === id && field.required);
}

export function withField(fields: Form['fields'], id: FieldId, ask: boolean): Form['fields'] {
  const others = fields.filter((field) => field.id !== id);
  return ask ? inOrder([...others, { id, required: false }]) : others;
}

export function withRequired(fields: Form['fields'], id: FieldId, must: boolean): Form['fields'] {
  return fields.map((field) => (field.id === id ? { ...field, required: must } : field));
}

/** A request without a phone and an e-mail cannot be answered. */
export function answerable(fields: Form['fields']): boolean {
  return asked(fields, 'phone') || asked(fields, 'email');
}

export function changed(draft: Draft, form: Form): boolean {
  return JSON.stringify(draft) !== JSON.stringify(draftOf(form));
}

export function publicAddress(form: Pick<Form, 'publicUrl'>): string {
  return new URL(form.publicUrl, location.origin).href;
}
