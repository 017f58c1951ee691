import { expect, test } from 'vitest';
import { difference } from './difference';

const said = (before: string, after: string) => difference(before, after).map(({ text, kind }) => ({ same: text, new: `+${text}+`, gone: `-${text}-` })[kind]).join('');

test.each([
  ['Wait 1 day, then remind', 'Wait 1 day, then remind', 'Wait 1 day, then remind'],
  ['Wait 1 day', 'Wait 3 hours', 'Wait- 1 day-+ 3 hours+'],
  ['Check stock', 'Check stock in the nearest store', 'Check stock+ in the nearest store+'],
  ['(product, payment type) and stock', '(product, payment type, floor and lift) and stock', '(product, payment type+, floor and lift+) and stock'],
  ['', 'New', '+New+'],
  ['Gone', '', '-Gone-'],
])('%s → %s', (before, after, shown) => {
  expect(said(before, after)).toBe(shown);
});
