import type { Task } from '../api';
import { dayNumber, fromWallClock, partsOf, toWallClock } from '../format/dates';

const HOUR = 3_600_000;

export type DueState = 'late' | 'soon' | 'planned' | 'none';

/** Late is late; soon is within two hours; nothing else is coloured. */
export function dueState(dueAt: string | undefined, now: Date): DueState {
  if (!dueAt) return 'none';
  const left = new Date(dueAt).getTime() - now.getTime();
  if (left < 0) return 'late';
  return left < 2 * HOUR ? 'soon' : 'planned';
}

export type Group = 'late' | 'today' | 'tomorrow' | 'later' | 'none';
export const groups: Group[] = ['late', 'today', 'tomorrow', 'later', 'none'];

export function groupOf(task: Pick<Task, 'dueAt'>, now: Date, timeZone: string): Group {
  if (!task.dueAt) return 'none';
  const due = new Date(task.dueAt);
  if (due < now) return 'late';
  const days = dayNumber(partsOf(due, timeZone)) - dayNumber(partsOf(now, timeZone));
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : 'later';
}

/** The earliest deadline first; tasks without one at the end, in the order they were made. */
export function byDue(a: Pick<Task, 'dueAt' | 'createdAt'>, b: Pick<Task, 'dueAt' | 'createdAt'>): number {
  if (a.dueAt && b.dueAt) return a.dueAt.localeCompare(b.dueAt);
  if (a.dueAt || b.dueAt) return a.dueAt ? -1 : 1;
  return a.createdAt.localeCompare(b.createdAt);
}

export type Quick = 'inHour' | 'evening' | 'tomorrow' | 'noDue';

/** A deadline by one press, as the value of a date-and-time field on the shop's clock. */
export function quickDue(quick: Quick, now: Date, timeZone: string): string {
  if (quick === 'noDue') return '';
  if (quick === 'inHour') {
    const inHour = now.getTime() + HOUR;
    return toWallClock(new Date(Math.ceil(inHour / 300_000) * 300_000), timeZone);
  }
  if (quick === 'evening') return `${toWallClock(now, timeZone).slice(0, 10)}T18:00`;
  // Noon plus a day is tomorrow whatever the clocks do in the night.
  const noon = fromWallClock(`${toWallClock(now, timeZone).slice(0, 10)}T12:00`, timeZone);
  return `${toWallClock(new Date(noon.getTime() + 24 * HOUR), timeZone).slice(0, 10)}T10:00`;
}

/** After six in the evening "today by 18:00" is no longer offered. */
export function quicks(now: Date, timeZone: string): Quick[] {
  const evening = partsOf(now, timeZone).hour < 17;
  return evening ? ['inHour', 'evening', 'tomorrow', 'noDue'] : ['inHour', 'tomorrow', 'noDue'];
}

export function toInstant(local: string, timeZone: string): string | undefined {
  return local ? fromWallClock(local, timeZone).toISOString() : undefined;
}
