import type { Condition } from '../configuration/contract';
import { conditionOf, said, testOf, type Test } from '../configuration/robot';

/** What can be counted of a card, besides other cards. */
export const things = ['open_tasks', 'done_tasks', 'moves', 'notes', 'calls', 'messages', 'payments'] as const;

export const countOps = ['is', 'gt', 'lt'] as const;
export type CountOp = (typeof countOps)[number];

/** How many of them: in the last days or hours, or ever. */
export interface Count {
  of: string;
  within?: string;
  op: CountOp;
  value: string;
}

/** A condition in the parts that its sentence has. Whatever the sentence cannot say is kept as it is. */
export interface Draft {
  tests: Test[];
  counts: Count[];
  kept: Condition;
}

function countOf(value: unknown): Count | null {
  if (typeof value !== 'object' || value === null) return null;
  const { of, within, ...bounds } = value as Record<string, unknown>;
  const [bound, ...more] = Object.entries(bounds);
  if (!bound || more.length > 0 || !things.includes(of as never) || !countOps.includes(bound[0] as CountOp) || typeof bound[1] !== 'number') return null;
  if (within !== undefined && !/^\d+(m|h|d|w)$/.test(String(within))) return null;
  return { of: String(of), ...(within === undefined ? {} : { within: String(within) }), op: bound[0] as CountOp, value: String(bound[1]) };
}

export function draftOf(that: Condition = {}): Draft {
  const draft: Draft = { tests: [], counts: [], kept: {} };
  for (const [field, value] of Object.entries(that)) {
    const counts = field === 'count' ? [value].flat().map(countOf) : [];
    const test = field === 'count' ? null : testOf(field, value);
    if (counts.length > 0 && counts.every((one) => one !== null)) draft.counts = counts;
    else if (test) draft.tests.push(test);
    else draft.kept[field] = value;
  }
  return draft;
}

const numbers = ({ of, within, op, value }: Count) => ({ of, ...(within ? { within } : {}), [op]: Number(value) });

/** The condition in the pack language again. */
export function thatOf({ tests, counts, kept }: Draft): Condition {
  const counted = counts.map(numbers);
  return { ...kept, ...Object.fromEntries(tests.map(conditionOf)), ...(counted.length > 0 ? { count: counted.length === 1 ? counted[0] : counted } : {}) };
}

/** It asks something, every value of it is chosen, and no field twice: the second would take the place of the first. */
export function complete({ tests, counts, kept }: Draft): boolean {
  return tests.length + counts.length + Object.keys(kept).length > 0
    && tests.every(said)
    && new Set(tests.map(({ field }) => field)).size === tests.length
    && counts.every(({ of, within, value }) => of !== '' && value !== '' && !within?.startsWith('0'));
}
