import { describe, expect, it } from 'vitest';
import { firstName, partOfDay, stepsOf } from './steps';

describe('first steps', () => {
  it('stand in their order whatever the server sends, and know which is next', () => {
    const steps = stepsOf({
      items: [
        { id: 'first_order', done: false },
        { id: 'pack', done: true },
        { id: 'shop', done: true },
        { id: 'invite', done: false },
        { id: 'form', done: true },
      ],
    });
    expect(steps.items.map((item) => item.id)).toEqual(['shop', 'pack', 'form', 'invite', 'first_order']);
    expect(steps).toMatchObject({ done: 3, of: 5, next: 'invite' });
  });

  it('have no next one when all are done', () => {
    expect(stepsOf({ items: [{ id: 'shop', done: true }] }).next).toBeUndefined();
  });
});

describe('the greeting', () => {
  it.each([
    [4, 'morning'], [10, 'morning'], [11, 'day'], [16, 'day'], [17, 'evening'], [23, 'evening'], [2, 'evening'],
  ])('at %i is for the %s', (hour, part) => {
    expect(partOfDay(hour)).toBe(part);
  });

  it('takes the first name', () => {
    expect(firstName(' Нурлан Асанов')).toBe('Нурлан');
  });
});
