import { describe, expect, it } from 'vitest';
import type { RoleRight } from './contract';
import { cellsOf, changes, withCell } from './rights';

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
