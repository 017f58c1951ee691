import type { RosterEntry } from '../api';
import { addDays, placeInWeek } from '../format/calendar';

/** The seven days of the week of that day. */
export function weekOf(day: string, first: number): string[] {
  const begin = addDays(day, -placeInWeek(day, first));
  return Array.from({ length: 7 }, (_, at) => addDays(begin, at));
}

const same = (one: RosterEntry, other: RosterEntry) => one.day === other.day && one.member === other.member;

/** The roster after changes; an entry without a shift takes the person off that day. */
export function put(all: readonly RosterEntry[], items: readonly RosterEntry[]): RosterEntry[] {
  return [...all.filter((entry) => !items.some((item) => same(item, entry))), ...items.filter(({ shift }) => shift)];
}

/** Last week's entries on this week's days, for those who stand nowhere on that day and are still there. */
export function repeated(last: readonly RosterEntry[], now: readonly RosterEntry[], people: readonly string[]): RosterEntry[] {
  return last
    .map((entry) => ({ ...entry, day: addDays(entry.day, 7) }))
    .filter((entry) => people.includes(entry.member) && !now.some((one) => same(one, entry)));
}
