import { expect, test } from 'vitest';
import { complete, read, write } from './query';

const params = (text: string) => new URLSearchParams(text);

test('what is usual is not in the address', () => {
  expect(read(params(''))).toEqual({ board: undefined, period: 'month', from: '', to: '', by: undefined });
  expect(write(params('period=week'), { period: 'month' }).toString()).toBe('');
  expect(write(params('board=sale'), { by: 'source' }).toString()).toBe('board=sale&by=source');
});

test('a name that is none is the usual one', () => {
  expect(read(params('period=century')).period).toBe('month');
});

test('dates belong to an own period, and only to it', () => {
  expect(read(params('from=2026-11-01&to=2026-11-22')).period).toBe('own');
  expect(write(params('board=sale&from=2026-11-01&to=2026-11-22'), { period: 'week' }).toString()).toBe('board=sale&period=week');
  expect(write(params('board=sale'), { period: 'own', from: '2026-11-01' }).toString()).toBe('board=sale&period=own&from=2026-11-01');
});

test('half a period is asked of nobody', () => {
  expect(complete(read(params('period=own&from=2026-11-01')))).toBe(false);
  expect(complete(read(params('from=2026-11-01&to=2026-11-22')))).toBe(true);
  expect(complete(read(params('')))).toBe(true);
});
