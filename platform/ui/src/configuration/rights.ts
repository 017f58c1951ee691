import type { RoleRight, Scope, TypeEdit } from './contract';

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

/** The only fields that a deed covers; null = all. A right without fields covers all of them. */
function covered(rights: readonly RoleRight[], on: string, verb: Verb): string[] | null {
  const covering = rights.filter((right) => right.on === on && right.may.includes(verb));
  return covering.some(({ fields }) => !fields?.length) ? null : [...new Set(covering.flatMap(({ fields }) => fields ?? []))];
}

interface Limits {
  see: string[] | null;
  edit: string[] | null;
}

const limitsOf = (rights: readonly RoleRight[], on: string): Limits => ({ see: covered(rights, on, 'see'), edit: covered(rights, on, 'edit') });

function ofCells(on: string, cells: Cells, limits: Limits): RoleRight[] {
  const limit = (verb: Verb) => (verb === 'see' || verb === 'edit' ? limits[verb] : null);
  const all = scopes.flatMap((scope) => verbs.filter((verb) => cells[verb] === scope).map((verb) => ({ scope, verb, fields: limit(verb) })));
  const groups = new Map<string, RoleRight>();
  for (const { scope, verb, fields } of all) {
    const key = `${scope} ${fields?.join(' ') ?? ''}`;
    const right = groups.get(key) ?? { on, may: [], scope, ...(fields ? { fields } : {}) };
    groups.set(key, { ...right, may: [...right.may, verb] });
  }
  return [...groups.values()];
}

function withRow(rights: readonly RoleRight[], on: string, row: readonly RoleRight[]): RoleRight[] {
  const at = rights.findIndex((right) => right.on === on);
  const others = rights.filter((right) => right.on !== on);
  const place = at < 0 ? others.length : rights.slice(0, at).filter((right) => right.on !== on).length;
  return [...others.slice(0, place), ...row, ...others.slice(place)];
}

/** The rights with one cell changed; rows that nobody touched stay as they were written. */
export function withCell(rights: readonly RoleRight[], on: string, verb: Verb, scope: Scope | undefined): RoleRight[] {
  const cells = { ...cellsOf(rights, on) };
  const limits = limitsOf(rights, on);
  // Who begins to edit edits what he sees.
  if (verb === 'edit' && !cells.edit) limits.edit = limits.see;
  if (scope) cells[verb] = scope;
  else delete cells[verb];
  // Who may not see cannot do anything else; who may do something sees at least that much.
  if (verb === 'see' && !scope) for (const other of verbs) delete cells[other];
  if (verb !== 'see' && scope && (!cells.see || scopes.indexOf(cells.see) < scopes.indexOf(scope))) cells.see = scope;
  if (verb === 'see' && scope) {
    for (const other of verbs) if (cells[other] && scopes.indexOf(cells[other]) > scopes.indexOf(scope)) cells[other] = scope;
  }
  return withRow(rights, on, ofCells(on, cells, limits));
}

export const shownFields = (type: TypeEdit) => type.fields.filter(({ hidden }) => !hidden);

export const sights = ['hidden', 'see', 'edit'] as const;
/** What a role does with one field of a kind of record. */
export type FieldSight = (typeof sights)[number];

/** By these people speak of a record, so they are seen with it. They also say "no other": a right without fields means all. */
export const FACE: readonly string[] = ['title', 'responsible'];

export function sightOf(rights: readonly RoleRight[], on: string, field: string): FieldSight {
  const cells = cellsOf(rights, on);
  const { see, edit } = limitsOf(rights, on);
  if (!cells.see || (see && !see.includes(field))) return 'hidden';
  return cells.edit && (!edit || edit.includes(field)) ? 'edit' : 'see';
}

/** The rights with the sight of one field changed; `fields` are all that the kind of record has. */
export function withSight(rights: readonly RoleRight[], on: string, fields: readonly string[], field: string, sight: FieldSight): RoleRight[] {
  const cells = { ...cellsOf(rights, on) };
  if (!cells.see) return [...rights];
  const before = limitsOf(rights, on);
  const change = (limit: string[] | null, included: boolean) => [...(limit ?? fields).filter((one) => one !== field), ...(included ? [field] : [])];
  const see = change(before.see, sight !== 'hidden');
  const edit = change(cells.edit ? before.edit : [], sight === 'edit');
  const whole = (limit: readonly string[]) => (fields.every((one) => limit.includes(one)) ? null : [...limit]);
  if (edit.length > 0) cells.edit ??= cells.see;
  else delete cells.edit;
  return withRow(rights, on, ofCells(on, cells, { see: whole([...new Set([...FACE, ...see])]), edit: whole(edit) }));
}

/** How many cells and fields differ, as a person counts changes. */
export function changes(before: readonly RoleRight[], after: readonly RoleRight[], fieldsOf: (on: string) => readonly string[] = () => []): number {
  const kinds = new Set([...before, ...after].map(({ on }) => on));
  let count = 0;
  for (const on of kinds) {
    const [one, other] = [cellsOf(before, on), cellsOf(after, on)];
    const cells = verbs.filter((verb) => one[verb] !== other[verb]).length;
    const fields = fieldsOf(on).filter((field) => sightOf(before, on, field) !== sightOf(after, on, field)).length;
    // A deed given or taken changes its fields with it, which is one change.
    count += one.see === other.see && one.edit === other.edit ? cells + fields : Math.max(cells, 1);
  }
  return count;
}
