import { expect, test } from 'vitest';
import { chosen } from './queue';

test('a rule that is chosen earlier stands there alone', () => {
  expect(chosen(['shift_start', 'least_recent'], 0, 'least_recent')).toEqual(['least_recent']);
  expect(chosen(['shift_start'], 1, 'least_recent')).toEqual(['shift_start', 'least_recent']);
});

test('where anyone will do, nothing decides after it', () => {
  expect(chosen(['a', 'b', 'c'], 1, '')).toEqual(['a']);
});
