import { describe, expect, test } from 'vitest';
import { complete, draftOf, thatOf } from './filter';

const late = { stage: 'sale/awaiting_prepayment', count: { of: 'moves', within: '3d', is: 0 } };
const forgotten = { closed: { filled: false }, count: [{ of: 'open_tasks', is: 0 }, { of: 'moves', within: '2d', is: 0 }] };

describe('a filter as a sentence', () => {
  const moments = { closed: { filled: false }, delivery_on: { lt: { from: 'now' } }, created_at: { gte: { minus: '7d' } }, ready_on: { lte: { plus: '3d' } }, called_on: { lt: { minus: '30d' } } };

  test.each([[late], [forgotten], [moments]])('comes back as it was: %j', (that) => {
    const draft = draftOf(that);
    expect(draft.kept).toEqual({});
    expect(thatOf(draft)).toEqual(that);
    expect(complete(draft)).toBe(true);
  });

  test.each([
    [{ any: [{ stage: 'sale/new' }, { amount: { gt: 5 } }] }],
    [{ stage: ['sale/new', 'sale/paid'] }],
    [{ count: { of: 'deal', gte: 2 } }],
    [{ delivery_on: { lt: { from: 'now', at: '09:00' } } }],
    [{ delivery_on: { gt: { from: 'now' } } }],
    [{ delivery_on: { lt: { minus: '3wd' } } }],
    [{ delivery_on: { lt: { from: '$input.x' } } }],
    [{ count: { of: 'deal', is: 0 } }],
    [{ count: [{ of: 'calls', is: 0 }, { of: 'notes', within: '1wd', is: 0 }] }],
  ])('keeps what it cannot say: %j', (that) => {
    expect(draftOf(that)).toMatchObject({ tests: [], counts: [], kept: that });
    expect(thatOf(draftOf(that))).toEqual(that);
  });

  test('is saved once it asks something, whole and once', () => {
    expect(complete(draftOf())).toBe(false);
    const stage = { field: 'stage', op: 'is' as const, value: 'sale/new' };
    expect(complete({ tests: [{ ...stage, value: '' }], counts: [], kept: {} })).toBe(false);
    expect(complete({ tests: [stage, { ...stage, value: 'sale/paid' }], counts: [], kept: {} })).toBe(false);
    expect(complete({ tests: [{ field: 'created_at', op: 'last', value: 'soon' }], counts: [], kept: {} })).toBe(false);
    expect(complete({ tests: [{ field: 'created_at', op: 'past', value: '' }], counts: [], kept: {} })).toBe(true);
    expect(complete({ tests: [], counts: [{ of: 'calls', op: 'is', value: '' }], kept: {} })).toBe(false);
    expect(complete({ tests: [], counts: [{ of: 'calls', within: '0d', op: 'is', value: '1' }], kept: {} })).toBe(false);
    expect(complete({ tests: [], counts: [{ of: 'calls', within: '0h', op: 'is', value: '1' }], kept: {} })).toBe(false);
  });
});
