import type { RoleRight, Scope } from './contract';

export const verbs = ['see', 'create', 'edit', 'move', 'delete', 'export'] as const;
export type Verb = (typeof verbs)[number];
export const scopes: readonly Scope[] = ['own', 'unit', 'all'];

/** What a role may do with one kind of record: for each deed whose records, or none. */
export type Cells = Partial<Record<Verb, Scope>>;

/** The rights of a role as a table: a row for each kind of record. Later rights widen earlier ones. */
export function cellsOf(rights: readonly RoleRight[], on: string): Cells {
  const cells: Cells = {};
  for (const right of rights) {
    if (right.on !== on) continue;
    const scope = right.scope ?? 'own';
    for (const verb of right.may as Verb[]) {
      const before = cells[verb];
      if (!before || scopes.indexOf(scope) > scopes.indexOf(before)) cells[verb] = scope;
    }
  }
  return cells;
}

function ofCells(on: string, cells: Cells, fields: string[] | undefined): RoleRight[] {
  return scopes.flatMap((scope) => {
    const may = verbs.filter((verb) => cells[verb] === scope);
    return may.length > 0 ? [{ on, may, scope, ...(fields ? { fields } : {}) }] : [];
  });
}

/** The rights with one cell changed; rows that nobody touched stay as they were written. */
export function withCell(rights: readonly RoleRight[], on: string, verb: Verb, scope: Scope | undefined): RoleRight[] {
  const cells = { ...cellsOf(rights, on) };
  if (scope) cells[verb] = scope;
  else delete cells[verb];
  // Who may not see cannot do anything else; who may do something sees at least that much.
  if (verb === 'see' && !scope) for (const other of verbs) delete cells[other];
  if (verb !== 'see' && scope && (!cells.see || scopes.indexOf(cells.see) < scopes.indexOf(scope))) cells.see = scope;
  if (verb === 'see' && scope) {
    for (const other of verbs) if (cells[other] && scopes.indexOf(cells[other]) > scopes.indexOf(scope)) cells[other] = scope;
  }
  const at = rights.findIndex((right) => right.on === on);
  const others = rights.filter((right) => right.on !== on);
  const fields = rights.find((right) => right.on === on)?.fields;
  const place = at < 0 ? others.length : rights.slice(0, at).filter((right) => right.on !== on).length;
  return [...others.slice(0, place), ...ofCells(on, cells, fields), ...others.slice(place)];
}

/** How many cells differ, as a person counts changes. */
export function changes(before: readonly RoleRight[], after: readonly RoleRight[]): number {
  const kinds = new Set([...before, ...after].map(({ on }) => on));
  let count = 0;
  for (const on of kinds) {
    const [one, other] = [cellsOf(before, on), cellsOf(after, on)];
    count += verbs.filter((verb) => one[verb] !== other[verb]).length;
  }
  return count;
}
