import { describe, expect, it } from 'vitest';
import type { Plan, PlanItem } from './contract';
import { answered, decided, grouped, missing, named } from './request';

const plan = (part: Partial<Plan> = {}): Plan => ({
  key: 'retail-sales', title: 'Retail sales', version: '1.1.0', to: 'upgrade', hash: 'a', resultHash: 'b', configurationVersion: 3,
  counts: { added: 0, changed: 0, removed: 0, conflicts: 0, kept: 0 },
  items: [], conflicts: [], rights: [], settings: [], verdict: { allowed: true, needs: [] }, stages: [], migrations: [], tests: { passed: 0, failed: [] }, ready: true, obstacles: [], ...part,
});
const item = (kind: string, id: string): PlanItem => ({ key: `${kind}/${id}`, kind, title: id, action: 'added', severity: 'info', text: '', details: [] });
const right = { role: 'manager', title: 'Manager', more: ['sees all deals'], less: [], people: 3, beyond: false };

describe('an upgrade', () => {
  const conflict = { path: 'a', key: 'tasks/x', where: '', title: '', severity: 'info' as const, choice: 'mine' as const, decided: false };
  it('counts a question once, answered here or remembered', () => {
    const one = plan({ conflicts: [conflict, { ...conflict, path: 'b', decided: true }, { ...conflict, path: 'c' }] });
    const answers = answered(answered([], { path: 'a', choice: 'mine' }), { path: 'a', choice: 'theirs' });
    expect(answers).toEqual([{ path: 'a', choice: 'theirs' }]);
    expect(decided(one, answers)).toBe(2);
  });
});

describe('a plan may be carried out', () => {
  it('when nothing is in its way', () => expect(missing(plan(), {}, false)).toBeNull());
  it('not before somebody consents to new rights', () => {
    expect(missing(plan({ rights: [right] }), {}, false)).toBe('consent');
    expect(missing(plan({ rights: [right] }), {}, true)).toBeNull();
    expect(missing(plan({ rights: [{ ...right, more: [], less: ['export'] }] }), {}, false)).toBeNull();
  });
  it('never with more rights than the one who installs has', () => expect(missing(plan({ rights: [{ ...right, beyond: true }] }), {}, true)).toBe('beyond'));
  it('not while records stand on a stage that leaves', () => {
    const stage = { stage: 'sale/won', name: 'Won', records: 4, candidates: [{ id: 'leads/new', name: 'New' }] };
    const one = plan({ stages: [stage], ready: false, obstacles: [{ code: 'needs_mapping', text: '' }] });
    expect(missing(one, {}, false)).toBe('mapping');
    expect(missing(one, { 'sale/won': 'leads/new' }, false)).toBeNull();
  });
  it('not while a setting that the template needs has neither an answer nor a default', () => {
    const setting = { pack: 'x', id: 'phone', title: 'Phone', type: 'text', required: true };
    const asks = (part: object) => missing(plan({ settings: [{ ...setting, ...part }] as Plan['settings'] }), {}, true);
    expect(asks({})).toBe('settings');
    expect(asks({ value: ' ', default: '1' })).toBe('settings');
    expect(asks({ value: '+996' })).toBeNull();
    expect(asks({ default: 0 })).toBeNull();
    expect(asks({ required: false })).toBeNull();
  });
  it('with an obstacle that the server names', () => expect(missing(plan({ ready: false, obstacles: [{ code: 'tests', text: '' }] }), {}, false)).toBe('obstacle'));
});

describe('the list of a plan', () => {
  it('puts three of a kind in one line, and never a board', () => {
    const items = [item('tasks', 'a'), item('tasks', 'b'), item('tasks', 'c'), item('roles', 'a'), item('pipelines', 'a'), item('pipelines', 'b'), item('pipelines', 'c')];
    expect(grouped(items).map(({ kind, items }) => [kind, items.length])).toEqual([['tasks', 3], ['roles', 1], ['pipelines', 1], ['pipelines', 1], ['pipelines', 1]]);
  });
});

describe('things of one kind', () => {
  it('are named once each, with how many have the name', () => {
    expect(named([item('automations', 'New'), item('automations', 'Paid'), { ...item('automations', 'x'), title: 'New' }])).toEqual(['New\u00a0×\u00a02', 'Paid']);
  });
});
