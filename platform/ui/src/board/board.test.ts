import { describe, expect, test } from 'vitest';
import type { Board, Card } from '../api';
import { cardState } from './cardState';
import { EdgeDwell, edgeAt, zoneAt } from './drag/geometry';
import { foldedStages } from './folding';
import { neighbour } from './keys';
import { layout, rangeAt, revealed } from './rows';
import { swipe } from './PhoneBoard';
import { appendPage, findCard, mergeBoard, moveCard, replaceCard } from './state';

const card = (id: string, stage: string, entered = '2026-11-22T10:00:00Z'): Card => ({
  id, stage, number: 1, type: 'deal', pipeline: 'sale', title: id, createdAt: entered, stageEnteredAt: entered, version: 1, amount: { amount: '100.00', currency: 'KGS' },
});

function board(columns: Record<string, Card[]>, cursor?: string): Board {
  return {
    pipeline: 'sale',
    total: { count: Object.values(columns).flat().length, amount: { amount: '0.00', currency: 'KGS' } },
    views: { all: 0, mine: 0, overdue: 0, noStep: 0, today: 0 },
    filters: [],
    today: { won: { count: 0, amount: { amount: '0.00', currency: 'KGS' } }, lost: 0, robots: 0 },
    columns: Object.entries(columns).map(([stage, cards]) => ({
      stage, cards, count: cards.length, cursor, amount: { amount: `${cards.length * 100}.00`, currency: 'KGS' },
    })),
    closed: [{ stage: 'won', count: 3 }],
  };
}

const ids = (value: Board) => Object.fromEntries(value.columns.map(({ stage, cards }) => [stage, cards.map(({ id }) => id)]));

describe('a move in memory', () => {
  const start = board({ a: [card('1', 'a'), card('2', 'a')], b: [card('3', 'b')] });
  test('puts the card on top of the other lane; counts and sums follow', () => {
    const moved = moveCard(start, start.columns[0]!.cards[1]!, 'b');
    expect(ids(moved)).toEqual({ a: ['1'], b: ['2', '3'] });
    expect(moved.columns.map(({ count }) => count)).toEqual([1, 2]);
    expect(moved.columns.map(({ amount }) => amount?.amount)).toEqual(['100.00', '200.00']);
    expect(moved.total.count).toBe(3);
  });
  test('is taken back to the same place', () => {
    const two = start.columns[0]!.cards[1]!;
    const back = moveCard(moveCard(start, two, 'b'), { ...two, stage: 'b' }, 'a', 1);
    expect(ids(back)).toEqual(ids(start));
    expect(back.columns).toEqual(start.columns);
  });
  test('into a closing stage leaves the board, and comes back from it', () => {
    const one = start.columns[0]!.cards[0]!;
    const won = moveCard(start, one, 'won');
    expect(ids(won)).toEqual({ a: ['2'], b: ['3'] });
    expect([won.closed[0]?.count, won.total.count]).toEqual([4, 2]);
    const back = moveCard(won, { ...one, stage: 'won' }, 'a', 0);
    expect([ids(back), back.closed[0]?.count, back.total.count]).toEqual([ids(start), 3, 3]);
  });
  test('a newer state replaces the card where it belongs now', () => {
    const newer = { ...card('1', 'b'), version: 5 };
    const next = replaceCard(start, newer);
    expect(ids(next)).toEqual({ a: ['2'], b: ['1', '3'] });
    expect(findCard(next, '1')?.card.version).toBe(5);
  });
});

describe('pages', () => {
  const at = (minute: number) => `2026-11-22T09:${String(59 - minute).padStart(2, '0')}:00Z`;
  const first = board({ a: [card('1', 'a', at(1)), card('2', 'a', at(2))] }, 'p2');
  test('a further page is added once', () => {
    const page = { cards: [card('2', 'a', at(2)), card('3', 'a', at(3))], cursor: 'p3' };
    const more = appendPage(first, 'a', page);
    expect(ids(more)).toEqual({ a: ['1', '2', '3'] });
    expect(more.columns[0]?.cursor).toBe('p3');
  });
  test('a fresh first page keeps what was scrolled to, without the changed cards', () => {
    const scrolled = appendPage(first, 'a', { cards: [card('3', 'a', at(3)), card('4', 'a', at(4))], cursor: 'p3' });
    const fresh = board({ a: [card('0', 'a', at(0)), card('1', 'a', at(1))] }, 'p2');
    const merged = mergeBoard(scrolled, fresh, new Set(['3']));
    expect(ids(merged)).toEqual({ a: ['0', '1', '2', '4'] });
    expect(merged.columns[0]?.cursor).toBe('p3');
  });
  test('a lane that ended is taken as it is', () => {
    expect(ids(mergeBoard(first, board({ a: [card('9', 'a')] })))).toEqual({ a: ['9'] });
  });
});

describe('the carrying hand', () => {
  const zone = (id: string, left: number, tray = false) => ({ id, left, right: left + 100, top: tray ? 700 : 100, bottom: tray ? 760 : 600, tray });
  test('a lane catches by its column, also below its cards; the tray wins', () => {
    const zones = [zone('a', 0), zone('b', 110), zone('won', 60, true)];
    expect(zoneAt(zones, 50, 300)).toBe('a');
    expect(zoneAt(zones, 120, 790)).toBe('b');
    expect(zoneAt(zones, 120, 720)).toBe('won');
    expect(zoneAt(zones, 105, 300)).toBeNull();
    expect(zoneAt(zones, 50, 10)).toBeNull();
  });
  test('the edge moves one column per dwell', () => {
    expect([edgeAt(0, 390, 20), edgeAt(0, 390, 200), edgeAt(0, 390, 380)]).toEqual([-1, 0, 1]);
    const dwell = new EdgeDwell();
    const steps = Array.from({ length: 100 }, (_, tick) => dwell.step(1, tick * 16)).filter(Boolean);
    expect(steps).toEqual([1, 1]);
    expect(dwell.step(0, 1700)).toBe(0);
    expect(dwell.step(1, 1800)).toBe(0);
  });
  test('a swipe is wide and flat', () => {
    expect([swipe(-80, 5), swipe(90, -10), swipe(-80, 70), swipe(20, 0)]).toEqual([1, -1, 0, 0]);
  });
});

describe('rows of unequal height', () => {
  const keys = Array.from({ length: 500 }, (_, index) => `k${index}`);
  const places = layout(keys, new Map([['k0', 94], ['k1', 200]]), 114, 6);
  test('stand one below the other', () => {
    expect(places.starts.slice(0, 4)).toEqual([0, 100, 306, 426]);
    expect(places.total).toBe(100 + 206 + 498 * 120);
  });
  test('only those in sight and a few around them are drawn', () => {
    expect(rangeAt(places, 0, 600, 4)).toEqual([0, 8]);
    const [first, last] = rangeAt(places, 30_000, 600, 4);
    expect(last - first).toBeLessThan(15);
    expect(places.starts[first]).toBeLessThan(30_000);
    expect(rangeAt(layout([], new Map(), 114, 6), 0, 600, 4)).toEqual([0, -1]);
  });
  test('a chosen row is brought into sight, and only when it is not', () => {
    expect(revealed(places, 1, 0, 600, 10)).toBeNull();
    expect(revealed(places, 0, 300, 600, 10)).toBe(0);
    expect(revealed(places, 10, 0, 600, 10)).toBe(places.starts[11]! - 600 + 10);
  });
});

describe('folding', () => {
  const lanes = [12, 8, 0, 14, 9, 0, 8, 4].map((count, index) => ({ stage: `s${index}`, count }));
  test('nothing is folded while all fits; then empty lanes from the end, then the last', () => {
    expect([...foldedStages(2000, lanes, {})]).toEqual([]);
    expect([...foldedStages(1344, lanes, {})]).toEqual(['s5']);
    expect([...foldedStages(1000, lanes, {})]).toEqual(['s5', 's2', 's7']);
  });
  test('what a person chose stays', () => {
    expect([...foldedStages(1000, lanes, { s5: false, s0: true })]).toEqual(['s0', 's2', 's7']);
  });
});

describe('keys', () => {
  const value = board({ a: [card('1', 'a'), card('2', 'a')], empty: [], c: [card('3', 'c')] });
  test('arrows walk lanes and cards, over empty lanes', () => {
    expect(neighbour(value.columns, null, 'down')).toBe('1');
    expect(neighbour(value.columns, '1', 'down')).toBe('2');
    expect(neighbour(value.columns, '2', 'down')).toBe('2');
    expect(neighbour(value.columns, '2', 'right')).toBe('3');
    expect(neighbour(value.columns, '3', 'left')).toBe('1');
  });
});

test('one state per card, the most pressing first', () => {
  const now = new Date('2026-11-22T10:00:00Z');
  const due = (dueAt?: string) => cardState({ ...card('1', 'a'), next: { taskId: 't', title: 'x', dueAt }, waiting: { text: 'w' } }, now);
  expect(due('2026-11-22T09:59:00Z')).toBe('late');
  expect(due('2026-11-22T11:30:00Z')).toBe('soon');
  expect(due('2026-11-22T14:00:00Z')).toBe('planned');
  expect(due()).toBe('planned');
  expect(cardState({ ...card('1', 'a'), waiting: { text: 'w' } }, now)).toBe('waiting');
  expect(cardState(card('1', 'a'), now)).toBe('none');
});
