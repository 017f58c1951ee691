import { describe, expect, it } from 'vitest';
import type { RoleRight } from './contract';
import { cellsOf, changes, sightOf, withCell, withSight } from './rights';

const manager: RoleRight[] = [
  { on: 'lead', may: ['see', 'create', 'edit'], scope: 'own' },
  { on: 'contact', may: ['see', 'edit'], scope: 'all', fields: ['phones'] },
  { on: 'lead', may: ['see'], scope: 'unit' },
];

describe('the table of a role', () => {
  it('shows the widest scope of each deed', () => {
    expect(cellsOf(manager, 'lead')).toEqual({ see: 'unit', create: 'own', edit: 'own' });
    expect(cellsOf(manager, 'deal')).toEqual({});
  });

  it('changes one cell and leaves other rows and hidden fields alone', () => {
    const next = withCell(manager, 'contact', 'edit', 'own');
    expect(next).toEqual([
      { on: 'lead', may: ['see', 'create', 'edit'], scope: 'own' },
      { on: 'contact', may: ['edit'], scope: 'own', fields: ['phones'] },
      { on: 'contact', may: ['see'], scope: 'all', fields: ['phones'] },
      { on: 'lead', may: ['see'], scope: 'unit' },
    ]);
    expect(changes(manager, next)).toBe(1);
  });

  it('never lets a role do what it cannot see', () => {
    expect(cellsOf(withCell(manager, 'lead', 'see', undefined), 'lead')).toEqual({});
    expect(cellsOf(withCell([], 'deal', 'move', 'all'), 'deal')).toEqual({ see: 'all', move: 'all' });
    expect(cellsOf(withCell(manager, 'lead', 'edit', 'all'), 'lead')).toEqual({ see: 'all', create: 'own', edit: 'all' });
    expect(cellsOf(withCell(manager, 'contact', 'see', 'own'), 'contact')).toEqual({ see: 'own', edit: 'own' });
  });
});

describe('the fields of a role', () => {
  const fields = ['phones', 'emails', 'amount'];
  const seller: RoleRight[] = [{ on: 'deal', may: ['see', 'create', 'edit', 'move'], scope: 'own' }];
  const sight = (rights: RoleRight[]) => fields.map((field) => sightOf(rights, 'deal', field));

  it('hides one, shows one without a pen, and leaves the others', () => {
    expect(sight(seller)).toEqual(['edit', 'edit', 'edit']);
    const hidden = withSight(seller, 'deal', fields, 'amount', 'hidden');
    const read = withSight(hidden, 'deal', fields, 'phones', 'see');
    expect(sight(read)).toEqual(['see', 'edit', 'hidden']);
    expect(cellsOf(read, 'deal')).toEqual(cellsOf(seller, 'deal'));
    expect(changes(seller, read, () => fields)).toBe(2);
    expect(read.find(({ may }) => may.includes('create'))?.fields).toBeUndefined();
  });

  it('comes back to all of them, as if nothing had been said', () => {
    const hidden = withSight(seller, 'deal', fields, 'amount', 'hidden');
    expect(withSight(hidden, 'deal', fields, 'amount', 'edit')).toEqual(seller);
  });

  it('never says nothing where it means none', () => {
    const none = fields.reduce((rights, field) => withSight(rights, 'deal', fields, field, 'hidden'), seller);
    expect(sight(none)).toEqual(['hidden', 'hidden', 'hidden']);
    expect(cellsOf(none, 'deal')).toEqual({ see: 'own', create: 'own', move: 'own' });
    const readOnly = fields.reduce((rights, field) => withSight(rights, 'deal', fields, field, 'see'), seller);
    expect(sight(readOnly)).toEqual(['see', 'see', 'see']);
    expect(cellsOf(readOnly, 'deal').edit).toBeUndefined();
    expect(cellsOf(withSight(readOnly, 'deal', fields, 'phones', 'edit'), 'deal').edit).toBe('own');
  });
});
