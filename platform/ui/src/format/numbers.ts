import type { Language } from './languages';
import { currencyWords } from './tables';

export const NBSP = '\u00a0';

/** Groups the digits of a decimal string or number without going through floating point. */
export function decimal(language: Language, value: string | number): string {
  const text = String(value);
  const negative = text.startsWith('-');
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, language === 'en' ? ',' : NBSP);
  const tail = /^0*$/.test(fraction) ? '' : (language === 'en' ? '.' : ',') + fraction;
  return (negative ? '−' : '') + grouped + tail;
}

export interface MoneyValue {
  amount: string;
  currency: string;
}

export function money(language: Language, value: MoneyValue): string {
  const word = currencyWords[language][value.currency] ?? value.currency;
  return decimal(language, value.amount) + NBSP + word;
}

/**
 * What a person typed ("4 420,5", "4,420.50", "4 420 сом") as a decimal string, or null when it is not a number. "1,250" are
 * thousands in English, and in sums of any language, as none has three digits behind the sign; where a language is named
 * that writes decimals with a comma, it is one and a quarter.
 */
export function parseDecimal(typed: string, language: Language = 'en'): string | null {
  let text = typed.replace(/[\s\u00a0\u202f']/g, '').replace(/[^\d.,-]+$/u, '');
  if (text === '') return null;
  const comma = text.lastIndexOf(',');
  const dot = text.lastIndexOf('.');
  if (comma >= 0 && dot >= 0) {
    text = comma > dot ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
  } else if (comma >= 0) {
    text = text.split(',').length > 2 || (language === 'en' && /^-?[1-9]\d{0,2},\d{3}$/.test(text)) ? text.replaceAll(',', '') : text.replace(',', '.');
  }
  return /^-?\d+(\.\d+)?$/.test(text) ? text : null;
}

/** Exact sum of price x quantity, both decimal strings, with two digits after the point. */
export function multiply(price: string, quantity: string): string {
  const [a, scaleA] = scaled(price);
  const [b, scaleB] = scaled(quantity);
  return unscaled(a * b, scaleA + scaleB);
}

export function sum(values: readonly string[]): string {
  const scale = 6;
  const total = values.reduce((acc, value) => {
    const [digits, own] = scaled(value);
    return acc + digits * 10n ** BigInt(scale - own);
  }, 0n);
  return unscaled(total, scale);
}

function scaled(value: string): [bigint, number] {
  const [whole = '0', fraction = ''] = value.split('.');
  const kept = fraction.slice(0, 6);
  return [BigInt(whole + kept), kept.length];
}

function unscaled(digits: bigint, scale: number): string {
  const factor = 10n ** BigInt(Math.max(scale - 2, 0));
  const cents = scale < 2 ? digits * 10n ** BigInt(2 - scale) : (digits + (digits < 0n ? -factor / 2n : factor / 2n)) / factor;
  const text = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${text.slice(0, -2)}.${text.slice(-2)}`;
}
