import { expect, test } from 'vitest';
import { moved } from './useOrder';

test.each([
  ['a', 2, 'bca'],
  ['c', 0, 'cab'],
  ['b', 1, 'abc'],
  ['a', 9, 'bca'],
  ['c', -1, 'cab'],
])('%s to place %i', (id, to, order) => {
  expect(moved(['a', 'b', 'c'], id, to).join('')).toBe(order);
});
