import i18next from 'i18next';
import type { Said } from '../packs/contract';
import type { Configuration } from './contract';

export const saidLanguages = ['ru', 'uz', 'ky', 'en'] as const;
export type SaidLanguage = (typeof saidLanguages)[number];

const order: readonly SaidLanguage[] = ['ru', 'en', 'uz', 'ky'];

/** The text in the reader's language, or else in one in which it is written. */
export function read(said: Said | undefined, language: string = i18next.language): string {
  if (!said) return '';
  return said[language as SaidLanguage] ?? order.map((one) => said[one]).find(Boolean) ?? '';
}

/** A text as a name of itself: without the places that values of a record will take. */
export const plain = (text: string) => text.replace(/\s*\{[^}]*\}/g, '').trim() || text;

export function sameSaid(one: Said | undefined, other: Said | undefined): boolean {
  return saidLanguages.every((language) => (one?.[language] ?? '') === (other?.[language] ?? ''));
}

/** Without the languages that were left empty. */
export function trimmed(said: Said): Said {
  return Object.fromEntries(Object.entries(said).map(([language, text]) => [language, text.trim()]).filter(([, text]) => text));
}

export function isEmpty(said: Said | undefined): boolean {
  return !said || saidLanguages.every((language) => !said[language]?.trim());
}

/** A list has no name of its own: it is called as the field that asks for it. */
export function listName({ lists, types }: Configuration, id: string): string {
  const field = types.flatMap(({ fields }) => fields).find(({ list }) => list === id);
  return read(field?.title) || lists.find((list) => list.id === id)?.title || id;
}
