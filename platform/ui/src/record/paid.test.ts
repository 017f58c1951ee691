import { expect, test } from 'vitest';
import { left, share } from './paid';

const paid = (amount: string, of?: string, settled = false) => ({
  amount: { amount, currency: 'KGS' }, of: of === undefined ? undefined : { amount: of, currency: 'KGS' }, settled, note: true,
});

test('what is left is exact', () => {
  expect(left(paid('0.10', '0.30'))).toEqual({ amount: '0.20', currency: 'KGS' });
  expect(left(paid('300000.00', '500000.00'))?.amount).toBe('200000.00');
  expect(left(paid('499999.99', '500000.00'))?.amount).toBe('0.01');
  expect(left(paid('-100.00', '500.00'))?.amount).toBe('600.00');
});

test('nothing is left when all came, or nothing was asked', () => {
  expect(left(paid('500.00', '500.00', true))).toBeUndefined();
  expect(left(paid('600.00', '500.00', true))).toBeUndefined();
  expect(left(paid('600.00'))).toBeUndefined();
});

test('only all of it fills the bar, and what came shows', () => {
  expect(share(paid('300.00', '500.00'))).toBe(60);
  expect(share(paid('499.99', '500.00'))).toBe(98);
  expect(share(paid('0.01', '500.00'))).toBe(2);
  expect(share(paid('0.00', '500.00'))).toBe(0);
  expect(share(paid('-5.00', '500.00'))).toBe(0);
  expect(share(paid('500.00', '500.00', true))).toBe(100);
});
