import { expect, test } from 'vitest';
import type { Entry, Field, Stage, Task } from '../api';
import { formats } from '../format';
import { newClientOf, toRecord, emptyDraft } from '../create/draft';
import { findMatch } from '../palette/highlight';
import { grouped } from '../palette/useFound';
import { spot } from '../ui/place';
import { chord } from '../ui/useKeys';
import { firstTask } from './NextStep';
import { stepStates } from './StageBar';
import { editedValue, sentValue, shownValue } from './values';

const stage = (id: string): Stage => ({ id, name: id, short: id, kind: 'open', color: 1, robots: [] });
const moved = (from: string, to: string): Entry => ({ id: `${from}${to}`, kind: 'moved', at: '', actor: { kind: 'person', name: 'A' }, data: { from: { id: from, name: from }, to: { id: to, name: to } } });

test('the stage bar tells passed from skipped', () => {
  const stages = ['a', 'b', 'c', 'd', 'e'].map(stage);
  expect(stepStates(stages, 'd', [moved('a', 'b'), moved('b', 'd')], true)).toEqual(['past', 'past', 'skip', 'cur', 'next']);
  expect(stepStates(stages, 'd', [], false)).toEqual(['past', 'past', 'past', 'cur', 'next']);
  expect(stepStates(stages, 'won', [moved('a', 'b')], true)).toEqual(['past', 'past', 'next', 'next', 'next']);
});

test('the next step is the open task that is due first', () => {
  const task = (id: string, dueAt?: string, state: Task['state'] = 'open') => ({ id, dueAt, state }) as Task;
  expect(firstTask([task('a'), task('b', '2026-11-23T00:00:00Z'), task('c', '2026-11-22T00:00:00Z'), task('d', '2026-01-01T00:00:00Z', 'done')])?.id).toBe('c');
  expect(firstTask([])).toBeUndefined();
});

test('values of fields are shown in words and sent as the server wants them', () => {
  const format = formats('ru', { timeZone: 'Asia/Bishkek', currency: 'KGS' });
  const field = (kind: string, extra: Partial<Field> = {}): Field => ({ id: 'x', title: 'X', kind, required: false, many: false, readOnly: false, ...extra });
  const t = (key: string) => key;
  expect(shownValue(field('list', { list: [{ id: 'pre', title: 'Предоплата' }] }), 'pre', format, t)).toBe('Предоплата');
  expect(shownValue(field('date'), '2026-11-24', format, t)).toMatch(/^24 ноября 2026/);
  expect(shownValue(field('boolean'), false, format, t)).toBe('no');
  expect(shownValue(field('text'), null, format, t)).toBe('');
  expect(sentValue(field('text'), '  ', 'KGS', 'Asia/Bishkek')).toBeNull();
  expect(sentValue(field('money'), '10.5', 'KGS', 'Asia/Bishkek')).toEqual({ amount: '10.5', currency: 'KGS' });
  expect(editedValue(field('datetime'), '2026-11-22T10:30:00Z', 'Asia/Bishkek')).toBe('2026-11-22T16:30');
  expect(sentValue(field('datetime'), '2026-11-22T16:30', 'KGS', 'Asia/Bishkek')).toBe('2026-11-22T10:30:00.000Z');
  expect(sentValue(field('text', { many: true }), 'a, b', 'KGS', 'Asia/Bishkek')).toEqual(['a', 'b']);
});

test('what was searched for becomes the right field of a new client', () => {
  expect(newClientOf('0555 41 20 07')).toEqual({ name: '', phone: '0555 41 20 07', email: '' });
  expect(newClientOf('a@b.kg').email).toBe('a@b.kg');
  expect(newClientOf('Айгуль').name).toBe('Айгуль');
});

test('a new record sends lines or a sum, never both, and the client as known or new', () => {
  const lines = [{ key: '1', name: 'Казан', quantity: '1', price: '6200' }, { key: '2', name: ' ', quantity: '1', price: '' }];
  const made = toRecord({ ...emptyDraft, amount: '5', lines, typed: '0555412007' }, 'deal', 'sale/new');
  expect(made.amount).toBeUndefined();
  expect(made.lines).toHaveLength(1);
  expect(made.contact).toEqual({ name: '0555412007', phones: ['0555412007'], emails: [] });
  const known = toRecord({ ...emptyDraft, amount: '4 420', known: { id: 'k', type: 'company', name: 'K', phones: [], emails: [], deals: 0 } }, 'deal', undefined);
  expect([known.amount, known.company, known.contact]).toEqual(['4420', 'k', undefined]);
});

test('the palette marks digits across the spaces of a phone', () => {
  const text = '+996 555 41 20 07';
  expect(text.slice(...findMatch(text, '055541')!)).toBe('555 41');
  expect(findMatch('Айгуль Осмонова', 'осмо')).toEqual([7, 11]);
  expect(findMatch('abc', 'x')).toBeNull();
});

test('found things are grouped as people think of them', () => {
  const item = (id: string, type: string) => ({ id, type, number: 1, title: id });
  const groups = [{ type: 'deal', items: [item('d', 'deal')] }, { type: 'company', items: [item('c', 'company')] }, { type: 'contact', items: [item('p', 'contact')] }];
  expect(grouped(groups).map(({ kind, items }) => [kind, items.length])).toEqual([['clients', 2], ['deals', 1]]);
});

test('menus stay inside the window', () => {
  const view = { width: 390, height: 800 };
  expect(spot({ left: 300, right: 340, top: 20, bottom: 50 }, 220, 300, view)).toEqual({ top: 56, left: 120 });
  expect(spot({ left: 10, right: 40, top: 700, bottom: 730 }, 220, 300, view)).toEqual({ top: 394, left: 10 });
});

test('keys are named by their place', () => {
  const event = (code: string, more = {}) => ({ code, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...more });
  expect(chord(event('KeyC'))).toBe('KeyC');
  expect(chord(event('KeyK', { metaKey: true }))).toBe('mod+KeyK');
  expect(chord(event('Slash', { shiftKey: true }))).toBe('shift+Slash');
});
