import { createContext, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { date, time, type DateStyle } from './dates';
import { pickLanguage, type Language } from './languages';
import { decimal, money, NBSP, type MoneyValue } from './numbers';
import { age, lasting, lateness, moment, planned, relative, remaining, soon } from './relative';

export * from './languages';
export { NBSP, parseDecimal, type MoneyValue } from './numbers';
export { phone } from './phones';

export interface Place {
  timeZone: string;
  currency: string;
}

/** Where the shop is: its clock and its money. */
export const PlaceContext = createContext<Place>({ timeZone: 'Asia/Bishkek', currency: 'KGS' });

export function formats(language: Language, { timeZone, currency }: Place) {
  const at = (iso: string | Date) => (typeof iso === 'string' ? new Date(iso) : iso);
  return {
    language,
    timeZone,
    currency,
    number: (value: number | string) => decimal(language, value),
    money: (value: MoneyValue) => money(language, value),
    amount: (value: MoneyValue) => (value.currency === currency ? decimal(language, value.amount) : money(language, value)),
    time: (iso: string | Date) => time(at(iso), timeZone),
    date: (iso: string | Date, style: DateStyle = 'day') => date(language, style, at(iso), timeZone),
    /** Spaces that must not break, e.g. between a number and its unit. */
    glue: (text: string) => text.replace(/(\d) (?=\d{3}(?!\d)|\p{L}{1,4}(?!\p{L}))/gu, `$1${NBSP}`),
    age: (iso: string, now: Date) => age(language, at(iso), now, timeZone),
    lasting: (iso: string, now: Date) => lasting(language, at(iso), now),
    relative: (iso: string, now: Date) => relative(language, at(iso), now, timeZone),
    soon: (iso: string, now: Date) => soon(language, at(iso), now),
    lateness: (iso: string, now: Date) => lateness(language, at(iso), now, timeZone),
    moment: (iso: string, now: Date) => moment(language, at(iso), now, timeZone),
    planned: (iso: string, now: Date) => planned(language, at(iso), now, timeZone),
    remaining: (iso: string, now: Date) => remaining(language, at(iso), now),
  };
}

export type Formats = ReturnType<typeof formats>;

export function useFormats(): Formats {
  const place = useContext(PlaceContext);
  const { i18n } = useTranslation();
  const language = pickLanguage([i18n.language]);
  return useMemo(() => formats(language, place), [language, place]);
}
