import { describe, expect, test } from 'vitest';
import { date, fromWallClock, toWallClock } from './dates';
import { formats } from './index';
import { languages } from './languages';
import { decimal, money, multiply, parseDecimal, sum } from './numbers';
import { phone } from './phones';
import { age, lasting, lateness, moment, planned, relative, remaining } from './relative';
import { dateNames } from './tables';

const zone = 'Asia/Bishkek';
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('dates of Uzbek and Kyrgyz', () => {
  // Node has the full CLDR, browsers may not: our table must say the same.
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 3 + month, 6)));
  const cases = [
    ['day', { day: 'numeric', month: 'long' }],
    ['dayShort', { day: 'numeric', month: 'short' }],
    ['full', { day: 'numeric', month: 'long', year: 'numeric' }],
    ['weekday', { weekday: 'short' }],
    ['weekdayDay', { weekday: 'short', day: 'numeric', month: 'long' }],
    ['numeric', { year: 'numeric', month: '2-digit', day: '2-digit' }],
  ] as const;
  test.each(['uz', 'ky'] as const)('%s says what CLDR says', (language) => {
    for (const day of days) {
      for (const [style, options] of cases) {
        const expected = new Intl.DateTimeFormat(language, { ...options, timeZone: zone }).format(day);
        expect(date(language, style, day, zone), style).toBe(expected);
      }
    }
  });
  test('the names of days are those of CLDR', () => {
    for (const language of ['uz', 'ky'] as const) {
      const long = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
      dateNames[language].days.forEach((name, index) => expect(long.format(new Date(Date.UTC(2026, 10, 22 + index)))).toBe(name));
    }
  });
});

describe('relative times', () => {
  const now = new Date('2026-11-22T10:47:00Z');
  const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
  test('uz and ky agree with CLDR where CLDR has the form', () => {
    for (const language of ['uz', 'ky'] as const) {
      const cldr = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
      expect(plain(relative(language, at(-25), now, zone))).toBe(plain(cldr.format(-25, 'minute')));
      expect(plain(relative(language, at(25), now, zone))).toBe(plain(cldr.format(25, 'minute')));
      expect(plain(relative(language, at(180), now, zone))).toBe(plain(cldr.format(3, 'hour')));
      const auto = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
      expect(planned(language, at(24 * 60), now, zone)).toBe(auto.format(1, 'day'));
      expect(moment(language, at(-24 * 60), now, zone)).toContain(auto.format(-1, 'day'));
    }
  });
  test('a card says what the mockup says', () => {
    expect(plain(lateness('ru', at(-125), now, zone))).toBe('2 ч назад');
    expect(plain(lateness('ru', at(-40), now, zone))).toBe('40 мин назад');
    expect(plain(lateness('uz', at(-125), now, zone))).toBe('2 soat kechikdi');
    expect(plain(lateness('ky', at(-125), now, zone))).toBe('2 саат кечикти');
    expect(plain(relative('ru', at(25), now, zone))).toBe('через 25 мин');
    expect(plain(relative('en', at(-120), now, zone))).toBe('2 h ago');
    expect(plain(age('ru', at(-3 * 24 * 60), now, zone))).toBe('3 дн');
    expect(age('ru', at(-20 * 60), now, zone)).toBe('вчера');
    expect([-30 * 60, -20 * 60, 0].map((minutes) => plain(lasting('ru', at(minutes), now)))).toEqual(['1 дн', '20 ч', '1 мин']);
    expect([-59.4, -59.8, -60.2].map((minutes) => plain(lasting('ru', at(minutes), now)))).toEqual(['59 мин', '1 ч', '1 ч']);
    expect(plain(remaining('ru', at(72), now))).toBe('1 ч 12 мин');
    expect(moment('ru', at(3 * 24 * 60), now, zone)).toBe('ср 16:47');
  });
  test('the day changes at midnight of the shop, not of Greenwich', () => {
    const evening = new Date('2026-11-22T19:30:00Z');
    expect(moment('en', evening, now, zone)).toBe('tomorrow 01:30');
    expect(moment('en', evening, now, 'UTC')).toBe('19:30');
  });
});

test('the wall clock of the shop goes into instants and back', () => {
  const instant = fromWallClock('2026-11-24T18:00', zone);
  expect(instant.toISOString()).toBe('2026-11-24T12:00:00.000Z');
  expect(toWallClock(instant, zone)).toBe('2026-11-24T18:00');
});

describe('money and numbers', () => {
  test('each language writes money in its own way, glued', () => {
    expect(money('ru', { amount: '8840.00', currency: 'KGS' })).toBe('8\u00a0840\u00a0сом');
    expect(money('ky', { amount: '8840.00', currency: 'KGS' })).toBe('8\u00a0840\u00a0сом');
    expect(money('uz', { amount: '8840', currency: 'UZS' })).toBe('8\u00a0840\u00a0soʻm');
    expect(money('en', { amount: '8840.50', currency: 'KGS' })).toBe('8,840.50\u00a0KGS');
  });
  test('digits are grouped as CLDR groups them', () => {
    for (const language of languages) {
      for (const value of ['0', '999', '1234', '1234567', '-4420']) {
        expect(plain(decimal(language, value)).replace('−', '-')).toBe(plain(new Intl.NumberFormat(language).format(Number(value))));
      }
    }
    expect(decimal('ru', '12345678901234567890')).toBe('12 345 678 901 234 567 890'.replaceAll(' ', '\u00a0'));
  });
  test('sums are understood as people type them', () => {
    const cases: [string, string | null][] = [['4 420', '4420'], ['4\u00a0420,5', '4420.5'], ['4,420.50', '4420.50'], ['1.234,5', '1234.5'], ['4420 сом', '4420'], ['8,840', '8840'], ['1,5', '1.5'], ['', null], ['много', null]];
    for (const [typed, expected] of cases) expect(parseDecimal(typed), typed).toBe(expected);
    for (const language of languages) expect(parseDecimal('0,125', language)).toBe('0.125');
    expect(parseDecimal('0,125')).toBe('0.125');
    expect(parseDecimal('1,250', 'ru')).toBe('1.250');
    expect(parseDecimal('1,250', 'en')).toBe('1250');
    expect(parseDecimal('-1,250')).toBe('-1250');
    expect(parseDecimal('1,250,000', 'ru')).toBe('1250000');
  });
  test('totals are exact', () => {
    expect(multiply('0.1', '3')).toBe('0.30');
    expect(multiply('1145.00', '2')).toBe('2290.00');
    expect(sum(['0.1', '0.2'])).toBe('0.30');
    expect(sum(['8840.00', '-8840'])).toBe('0.00');
  });
});

test('phones are grouped, unknown ones stay', () => {
  expect(plain(phone('+996555412007'))).toBe('+996 555 41 20 07');
  expect(phone('0555 41')).toBe('0555 41');
});

test('numbers are glued to their units', () => {
  const { glue } = formats('ru', { timeZone: zone, currency: 'KGS' });
  expect(glue('Получить предоплату 4 420 сом')).toBe('Получить предоплату 4\u00a0420\u00a0сом');
  expect(glue('Казан 12 л с крышкой')).toBe('Казан 12\u00a0л с крышкой');
});
