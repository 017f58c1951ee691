import { describe, expect, it } from 'vitest';
import { byDue, dueState, groupOf, quickDue, quicks, toInstant } from './due';

const zone = 'Asia/Bishkek';
// 14:03 on Sunday in Bishkek
const now = new Date('2026-11-22T08:03:00Z');

describe('a deadline', () => {
  it.each([
    [undefined, 'none'],
    ['2026-11-22T08:02:00Z', 'late'],
    ['2026-11-22T09:30:00Z', 'soon'],
    ['2026-11-22T10:30:00Z', 'planned'],
  ])('%s is %s', (dueAt, state) => {
    expect(dueState(dueAt, now)).toBe(state);
  });

  it.each([
    ['2026-11-22T08:00:00Z', 'late'],
    ['2026-11-22T17:59:00Z', 'today'],
    // 00:30 in Bishkek, although still the 22nd in UTC
    ['2026-11-22T18:30:00Z', 'tomorrow'],
    ['2026-11-24T06:00:00Z', 'later'],
    [undefined, 'none'],
  ])('%s belongs to %s', (dueAt, group) => {
    expect(groupOf({ dueAt }, now, zone)).toBe(group);
  });

  it('sorts by deadline, then by age', () => {
    const list = [
      { createdAt: '2', dueAt: undefined },
      { createdAt: '1', dueAt: undefined },
      { createdAt: '3', dueAt: '2026-11-24T06:00:00Z' },
      { createdAt: '4', dueAt: '2026-11-22T06:00:00Z' },
    ];
    expect([...list].sort(byDue).map((task) => task.createdAt)).toEqual(['4', '3', '1', '2']);
  });
});

describe('quick deadlines', () => {
  it('stand on the shop clock', () => {
    expect(quickDue('inHour', now, zone)).toBe('2026-11-22T15:05');
    expect(quickDue('evening', now, zone)).toBe('2026-11-22T18:00');
    expect(quickDue('tomorrow', now, zone)).toBe('2026-11-23T10:00');
    expect(quickDue('noDue', now, zone)).toBe('');
  });

  it('do not offer an evening that is over', () => {
    expect(quicks(now, zone)).toContain('evening');
    expect(quicks(new Date('2026-11-22T12:00:00Z'), zone)).not.toContain('evening');
  });

  it('are sent as instants', () => {
    expect(toInstant('2026-11-23T10:00', zone)).toBe('2026-11-23T04:00:00.000Z');
    expect(toInstant('', zone)).toBeUndefined();
  });
});
