import { expect, test } from 'vitest';
import type { App } from '../api';
import { left, stateOf } from './state';

const app: App = { id: 'onec', name: '1C', summary: '', detail: '', opens: true, included: true, installed: false, active: false };

test('an app that works is active, one that the tariff outgrew sleeps', () => {
  expect(stateOf({ ...app, installed: true, active: true }, { used: 1, limit: 2 })).toBe('active');
  expect(stateOf({ ...app, installed: true }, { used: 3, limit: 2 })).toBe('asleep');
  expect(stateOf({ ...app, installed: true, included: false }, { used: 1, limit: 0 })).toBe('asleep');
});

test('what the tariff lacks is elsewhere, even where no place is left', () => {
  expect(stateOf({ ...app, included: false }, { used: 0, limit: 0 })).toBe('elsewhere');
});

test('an app may be installed while a place is left, and any time where nobody counts', () => {
  expect(stateOf(app, { used: 1, limit: 2 })).toBe('free');
  expect(stateOf(app, { used: 2, limit: 2 })).toBe('full');
  expect(stateOf(app, { used: 20 })).toBe('free');
});

test('a tariff that shrank has no places left, not fewer than none', () => {
  expect(left({ used: 3, limit: 2 })).toBe(0);
  expect(left({ used: 3 })).toBeUndefined();
});
