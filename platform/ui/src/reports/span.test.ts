import { expect, test } from 'vitest';
import type { Language } from '../format';
import { span } from './span';

const zone = 'Asia/Bishkek';
const said = (language: Language, from: string, to: string) => span(language, new Date(`${from}T06:00:00Z`), new Date(`${to}T06:00:00Z`), zone).replace(/\u00a0/g, ' ');

test.each([
  ['ru', '1–23 ноября 2026 г.', '25 октября – 23 ноября 2026 г.'],
  ['en', '1–23 November 2026', '25 October – 23 November 2026'],
  ['uz', '1–23-noyabr, 2026', '25-oktabr – 23-noyabr, 2026'],
  ['ky', '2026-ж., 1–23-ноябрь', '2026-ж., 25-октябрь – 23-ноябрь'],
] as const)('what both days have in common is said once: %s', (language, month, months) => {
  expect(said(language, '2026-11-01', '2026-11-23')).toBe(month);
  expect(said(language, '2026-10-25', '2026-11-23')).toBe(months);
});

test('one day is no span, and two years are said both', () => {
  expect(said('ru', '2026-11-23', '2026-11-23')).toBe('23 ноября 2026 г.');
  expect(said('en', '2026-12-30', '2027-01-02')).toBe('30 December 2026 – 2 January 2027');
});
