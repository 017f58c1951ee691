import { expect, test } from 'vitest';
import { put, repeated, weekOf } from './week';

const entry = (day: string, member: string, shift?: string) => ({ day, member, shift });

test('a week has seven days from its first one', () => {
  expect(weekOf('2026-11-22', 1)).toEqual(['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22']);
  expect(weekOf('2026-11-22', 0)[0]).toBe('2026-11-22');
});

test('an entry replaces that of the same person and day, and one without a shift takes it away', () => {
  const all = [entry('2026-11-16', 'a', 's1'), entry('2026-11-16', 'b', 's1')];
  expect(put(all, [entry('2026-11-16', 'a', 's2'), entry('2026-11-16', 'b')])).toEqual([entry('2026-11-16', 'a', 's2')]);
});

test('last week is repeated for those who are there and stand nowhere yet', () => {
  const last = [entry('2026-11-16', 'a', 's1'), entry('2026-11-16', 'b', 's1'), entry('2026-11-16', 'gone', 's1')];
  expect(repeated(last, [entry('2026-11-23', 'b', 's2')], ['a', 'b'])).toEqual([entry('2026-11-23', 'a', 's1')]);
});
