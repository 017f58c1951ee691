import { expect, test } from 'vitest';
import { secondsTo } from './seconds';

const noon = Date.parse('2026-03-02T12:00:00Z');

test('counts whole seconds up, so that the last one is seen', () => {
  expect(secondsTo('2026-03-02T12:01:00Z', noon)).toBe(60);
  expect(secondsTo('2026-03-02T12:01:00Z', noon + 59_100)).toBe(1);
  expect(secondsTo('2026-03-02T12:01:00Z', noon + 61_000)).toBe(0);
});
