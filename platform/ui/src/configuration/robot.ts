import type { FilterEdit, Robot, Step } from './contract';

/** What a robot of a stage does, in the parts that its sentence has. Whatever the sentence cannot say is kept as it is. */
export type Act =
  | { do: 'wait'; for: string }
  | { do: 'task'; use: string; to?: string; due?: string }
  | { do: 'notify'; text: string; to?: string }
  | { do: 'message'; use: string }
  | { do: 'move'; to: string }
  | { do: 'note'; text: string }
  | { do: 'kept' };

export interface DraftStep {
  act: Act;
  /** As it stands in the robot; a changed part is written over it, everything else of it stays. */
  step?: Step;
  /** Its place in the robot as saved, by which its sentence is found. */
  place?: number;
}

export interface Test {
  field: string;
  op: Op;
  value: string;
}

export const ops = ['is', 'not', 'gt', 'lt', 'filled', 'empty'] as const;
/** How a date stands to now: gone by, in the next days, in the last days, longer ago. */
export const dateOps = ['past', 'ahead', 'last', 'older', 'filled', 'empty'] as const;
export type Op = (typeof ops)[number] | (typeof dateOps)[number];
const known: readonly Op[] = ['filled', 'empty'];
const ordered = new Set([undefined, 'number', 'money']);

/** How a field of this kind can be compared: only numbers are more or less, and what leads elsewhere is there or not. */
export function opsOf(kind?: string): readonly Op[] {
  if (kind === 'date' || kind === 'datetime') return dateOps;
  if (['link', 'person', 'unit', 'file'].includes(kind ?? '')) return known;
  if (kind === 'boolean') return ['is', ...known];
  return ordered.has(kind) ? ops : ops.filter((op) => op !== 'gt' && op !== 'lt');
}

const moments = { past: ['lt', 'from'], ahead: ['lte', 'plus'], last: ['gte', 'minus'], older: ['lt', 'minus'] } as const;
type MomentOp = keyof typeof moments;
/** Asks for a number of days. */
export const inDays = (op: Op): boolean => op in moments && op !== 'past';
const unvalued = (op: Op) => op === 'filled' || op === 'empty' || op === 'past';

/** What our own rooms tell of a record, whatever its stage. */
export const events = ['payment.received', 'payment.settled'] as const;
export const beginnings = ['entered', 'left', ...events] as const;
export type Beginning = (typeof beginnings)[number];
export const isEvent = (on: Beginning) => (events as readonly string[]).includes(on);

export interface Draft {
  /** The stage belongs to coming and leaving alone, the type to what rooms tell. */
  trigger: { on: Beginning; stage: string; type?: string } | null;
  tests: Test[];
  /** Conditions that the sentence cannot say: they hold as before. */
  kept: Record<string, unknown>;
  steps: DraftStep[];
}

const body = (step: Step, verb: string) => step[verb] as Record<string, unknown>;
const only = (object: Record<string, unknown>, ...keys: string[]) => Object.keys(object).every((key) => keys.includes(key));
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function role(to: unknown): string | undefined {
  return typeof to === 'object' && to !== null && only(to as Record<string, unknown>, 'role') ? text((to as { role?: unknown }).role) : undefined;
}

/** People that the sentence knows: the responsible (nobody said) or everyone of a role. */
const plainPeople = (to: unknown) => to === undefined || role(to) !== undefined;

function actOf(step: Step): Act {
  const verb = Object.keys(step).find((key) => key !== 'id');
  if (!verb || Object.keys(step).some((key) => key !== 'id' && key !== verb) || typeof step[verb] !== 'object' || step[verb] === null) return { do: 'kept' };
  const of = body(step, verb);
  const duration = (value: unknown) => (value === undefined ? undefined : /^\d+(m|h|d|w|wh|wd)$/.test(String(value)) ? String(value) : null);
  switch (verb) {
    case 'wait':
      return only(of, 'for') && typeof of.for === 'string' && duration(of.for) ? { do: 'wait', for: of.for } : { do: 'kept' };
    case 'task': {
      const due = duration(of.due);
      return only(of, 'use', 'to', 'due') && plainPeople(of.to) && due !== null ? { do: 'task', use: String(of.use), to: role(of.to), due } : { do: 'kept' };
    }
    case 'notify':
      return only(of, 'text', 'to') && plainPeople(of.to) ? { do: 'notify', text: String(of.text), to: role(of.to) } : { do: 'kept' };
    case 'move':
      return only(of, 'to') && typeof of.to === 'string' && !of.to.startsWith('$') ? { do: 'move', to: of.to } : { do: 'kept' };
    case 'note':
      return only(of, 'text') ? { do: 'note', text: String(of.text) } : { do: 'kept' };
    case 'message':
      return only(of, 'use', 'to') ? { do: 'message', use: String(of.use) } : { do: 'kept' };
    default:
      return { do: 'kept' };
  }
}

/** Null when the sentence cannot say it. */
export function testOf(field: string, value: unknown): Test | null {
  if (['all', 'any', 'not'].includes(field) || field.startsWith('$')) return null;
  if (['string', 'number', 'boolean'].includes(typeof value)) return { field, op: 'is', value: String(value) };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const entries = Object.entries(value);
  if (entries.length !== 1) return null;
  const [op, operand] = entries[0]!;
  if (op === 'filled') return { field, op: operand === false ? 'empty' : 'filled', value: '' };
  if ((op === 'not' || op === 'gt' || op === 'lt') && typeof operand !== 'object') return { field, op, value: String(operand) };
  return momentOf(field, op, operand);
}

function momentOf(field: string, word: string, operand: unknown): Test | null {
  const [[part, value] = [], ...more] = typeof operand === 'object' && operand !== null ? Object.entries(operand) : [];
  const op = (Object.keys(moments) as MomentOp[]).find((one) => moments[one][0] === word && moments[one][1] === part);
  if (!op || more.length > 0) return null;
  if (op === 'past') return value === 'now' ? { field, op, value: '' } : null;
  const days = /^(\d+)d$/.exec(String(value));
  return days ? { field, op, value: days[1]! } : null;
}

function beginningOf(on: string, trigger: Record<string, unknown>): Draft['trigger'] {
  const stages = [trigger.stage].flat();
  if ((on === 'entered' || on === 'left') && stages.length === 1 && only(trigger, 'stage')) return { on, stage: String(stages[0]) };
  const name = events.find((event) => event === trigger.name);
  return on === 'event' && name && text(trigger.type) && only(trigger, 'name', 'type') ? { on: name, stage: '', type: text(trigger.type) } : null;
}

/** Robots of a board that stand at none of its stages: they begin wherever the record is, or when it leaves. */
export function ofBoard(robot: Robot, pipeline: { id: string; type: string }, filters: readonly Pick<FilterEdit, 'id' | 'type' | 'pipeline'>[] = []): boolean {
  const { left, schedule, ...others } = robot.trigger;
  if (left) return [left.stage].flat().some((stage) => String(stage).startsWith(`${pipeline.id}/`));
  if (!schedule) return Object.values(others).some(({ type }) => type === pipeline.type);
  const over = (schedule.over ?? {}) as { use?: string; type?: string };
  const filter = filters.find(({ id }) => id === over.use);
  return (filter?.type ?? over.type) === pipeline.type && (filter?.pipeline ?? pipeline.id) === pipeline.id;
}

function triggerOf({ on, stage, type }: NonNullable<Draft['trigger']>): Robot['trigger'] {
  return isEvent(on) ? { event: { name: on, type } } : { [on]: { stage } };
}

export function draftOf(robot: Robot): Draft {
  const [on, trigger] = Object.entries(robot.trigger)[0] ?? [];
  const tests: Test[] = [];
  const kept: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(robot.when ?? {})) {
    const test = testOf(field, value);
    if (test) tests.push(test);
    else kept[field] = value;
  }
  return {
    trigger: trigger ? beginningOf(on!, trigger) : null,
    tests,
    kept,
    steps: robot.steps.map((step, place) => ({ act: actOf(step), step, place })),
  };
}

export function newDraft(stage: string): Draft {
  return { trigger: { on: 'entered', stage }, tests: [], kept: {}, steps: [{ act: { do: 'notify', text: '' } }] };
}

function written(value: string): string | number | boolean {
  if (value === 'true' || value === 'false') return value === 'true';
  return /^-?\d+(\.\d+)?$/.test(value) && !/^0\d/.test(value) ? Number(value) : value;
}

export function conditionOf({ field, op, value }: Test): [string, unknown] {
  if (op === 'filled' || op === 'empty') return [field, { filled: op === 'filled' }];
  if (op in moments) {
    const [word, part] = moments[op as MomentOp];
    return [field, { [word]: { [part]: op === 'past' ? 'now' : `${Number(value)}d` } }];
  }
  return [field, op === 'is' ? written(value) : { [op]: written(value) }];
}

function stepOf({ act, step }: DraftStep, contact: string): Step {
  const id = step?.id === undefined ? {} : { id: step.id };
  const to = (name?: string) => (name ? { to: { role: name } } : {});
  switch (act.do) {
    case 'kept':
      return step!;
    case 'wait':
      return { ...id, wait: { for: act.for } };
    case 'task':
      return { ...id, task: { use: act.use, ...to(act.to), ...(act.due ? { due: act.due } : {}) } };
    case 'notify':
      return { ...id, notify: { text: act.text, ...to(act.to) } };
    case 'message':
      return { ...id, message: { to: step && 'message' in step ? body(step, 'message').to : contact, use: act.use } };
    case 'move':
      return { ...id, move: { to: act.to } };
    case 'note':
      return { ...id, note: { text: act.text } };
  }
}

/** The robot in the pack language again; `contact` says whom messages go to, e.g. $deal.contact. */
export function robotOf(draft: Draft, original: Robot | undefined, contact: string): Robot {
  const when = { ...draft.kept, ...Object.fromEntries(draft.tests.map(conditionOf)) };
  const { when: _, ...rest } = original ?? {};
  return {
    ...rest,
    trigger: draft.trigger ? triggerOf(draft.trigger) : original!.trigger,
    ...(Object.keys(when).length > 0 ? { when } : {}),
    steps: draft.steps.map((step) => stepOf(step, contact)),
  };
}

export const said = ({ field, op, value }: Test) => field !== '' && (unvalued(op) || (inDays(op) ? /^\d{1,4}$/.test(value) : value !== ''));

/** A robot can be saved once every value of its sentence is chosen. */
export function complete(draft: Draft): boolean {
  return draft.steps.length > 0
    && draft.steps.every(({ act }) => act.do === 'kept' || Object.entries(act).every(([key, value]) => ['to', 'due'].includes(key) && act.do !== 'move' || value !== ''))
    && draft.tests.every(said);
}
