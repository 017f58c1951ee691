import { expect, test } from 'vitest';
import { isAsked } from './search';

test('a number of one digit is asked for, a single letter is not', () => {
  expect(['7', 'к', '', '-', 'ка', '42'].filter(isAsked)).toEqual(['7', 'ка', '42']);
});
