import { date, dayNumber, partsOf, time } from './dates';
import type { Language } from './languages';
import { NBSP } from './numbers';
import { timeWords, type Unit } from './tables';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function measure(distance: number): [number, Unit] {
  const minutes = Math.round(distance / MINUTE);
  if (minutes < 60) return [Math.max(1, minutes), 'minute'];
  return minutes < 1440 ? [Math.floor(minutes / 60), 'hour'] : [Math.floor(minutes / 1440), 'day'];
}

function fill(template: string, count: number): string {
  return template.replace('# ', `${count}${NBSP}`).replace('#', String(count));
}

/** How old a card is: "18 min", "3 h", "yesterday", "2 d". */
export function age(language: Language, at: Date, now: Date, timeZone: string): string {
  const words = timeWords[language];
  const distance = Math.max(0, now.getTime() - at.getTime());
  if (distance < MINUTE) return words.now;
  const days = dayNumber(partsOf(now, timeZone)) - dayNumber(partsOf(at, timeZone));
  if (days === 1 && distance >= 6 * HOUR) return words.yesterday;
  const [count, unit] = measure(distance);
  return fill(words.age[unit], unit === 'day' ? Math.max(days, count) : count);
}

/** How long something has lasted, after a preposition: "3 h", "1 d". */
export function lasting(language: Language, since: Date, now: Date): string {
  const [count, unit] = measure(Math.max(MINUTE, now.getTime() - since.getTime()));
  return fill(timeWords[language].age[unit], count);
}

/** "2 h ago", "in 25 min", for things of the last or next day; otherwise a date. */
export function relative(language: Language, at: Date, now: Date, timeZone: string): string {
  const words = timeWords[language];
  const distance = at.getTime() - now.getTime();
  if (Math.abs(distance) < MINUTE) return words.now;
  if (Math.abs(distance) >= DAY) return moment(language, at, now, timeZone);
  const [count, unit] = measure(Math.abs(distance));
  return fill((distance < 0 ? words.past : words.future)[unit], count);
}

/** A missed deadline: "40 min ago", "yesterday 18:00", "3 d ago". */
export function lateness(language: Language, due: Date, now: Date, timeZone: string): string {
  const words = timeWords[language];
  const distance = Math.max(MINUTE, now.getTime() - due.getTime());
  const days = dayNumber(partsOf(now, timeZone)) - dayNumber(partsOf(due, timeZone));
  if (days === 1 && distance >= 6 * HOUR) return `${words.yesterdayAt} ${time(due, timeZone)}`;
  const [count, unit] = measure(distance);
  return fill(words.late[unit], count);
}

/** A deadline of the next hours: "in 25 min". */
export function soon(language: Language, due: Date, now: Date): string {
  const [count, unit] = measure(Math.max(MINUTE, due.getTime() - now.getTime()));
  return fill(timeWords[language].soon[unit], count);
}

/** A moment in the shortest words: "16:30", "tomorrow 10:00", "Tue 10:00", "24 Nov". */
export function moment(language: Language, at: Date, now: Date, timeZone: string): string {
  const words = timeWords[language];
  const parts = partsOf(at, timeZone);
  const days = dayNumber(parts) - dayNumber(partsOf(now, timeZone));
  if (days === 0) return time(at, timeZone);
  if (days === 1) return `${words.tomorrow} ${time(at, timeZone)}`;
  if (days === -1) return `${words.yesterday} ${time(at, timeZone)}`;
  if (days > 1 && days < 7) return `${date(language, 'weekday', at, timeZone)} ${time(at, timeZone)}`;
  const sameYear = parts.year === partsOf(now, timeZone).year;
  return date(language, sameYear ? 'dayShort' : 'full', at, timeZone);
}

/** A deadline on a card: minutes and hours while it is near, a day word or a date later. */
export function planned(language: Language, due: Date, now: Date, timeZone: string): string {
  const days = dayNumber(partsOf(due, timeZone)) - dayNumber(partsOf(now, timeZone));
  if (days === 1) return timeWords[language].tomorrow;
  return moment(language, due, now, timeZone);
}

/** What is left until a deadline: "1 h 12 min". */
export function remaining(language: Language, due: Date, now: Date): string {
  const words = timeWords[language].age;
  const minutes = Math.max(1, Math.round(Math.abs(due.getTime() - now.getTime()) / MINUTE));
  if (minutes < 60) return fill(words.minute, minutes);
  if (minutes >= 24 * 60) return fill(words.day, Math.floor(minutes / 1440));
  const rest = minutes % 60;
  return fill(words.hour, Math.floor(minutes / 60)) + (rest ? NBSP + fill(words.minute, rest) : '');
}
