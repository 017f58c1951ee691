import { partsOf } from './dates';
import type { Language } from './languages';
import { dateNames, timeWords } from './tables';

/** Calendar days as "2026-11-24" and moments of the shop's clock as "2026-11-24T18:00": no zone, no surprise. */

const pad = (value: number) => String(value).padStart(2, '0');
const utc = (day: string) => new Date(`${day}T00:00:00Z`);
const isoOf = (at: Date) => at.toISOString().slice(0, 10);

export function dayOf(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && year <= 9999 && at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? isoOf(at) : null;
}

export function todayIn(timeZone: string, now: Date): string {
  const { year, month, day } = partsOf(now, timeZone);
  return dayOf(year, month, day)!;
}

export function addDays(day: string, days: number): string {
  return isoOf(new Date(utc(day).getTime() + days * 86_400_000));
}

/** The same day of another month; its last day where it has none. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0));
  return isoOf(new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate()))));
}

/** 0 is Sunday. Weeks begin on Monday, but where a reader of English lives elsewhere. */
export function firstWeekday(language: Language, region = navigator.language): number {
  if (language !== 'en') return 1;
  return /^(en-US|en-CA|en-PH|en-IL)$/.test(region) ? 0 : 1;
}

/** Days since the week began. */
export function placeInWeek(day: string, first: number): number {
  return (utc(day).getUTCDay() - first + 7) % 7;
}

/** Six weeks around the month of that day, so that the grid never jumps. */
export function weeksOf(day: string, first: number): string[][] {
  const start = `${day.slice(0, 7)}-01`;
  const begin = addDays(start, -placeInWeek(start, first));
  return Array.from({ length: 6 }, (_, week) => Array.from({ length: 7 }, (__, at) => addDays(begin, week * 7 + at)));
}

const intl = (language: Language) => (language === 'en' ? 'en-GB' : language);
const inUtc = (language: Language, options: Intl.DateTimeFormatOptions, day: string) =>
  new Intl.DateTimeFormat(intl(language), { ...options, timeZone: 'UTC' }).format(utc(day));
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export function monthTitle(language: Language, day: string): string {
  if (language === 'uz' || language === 'ky') return capital(`${dateNames[language].months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`);
  return capital(`${inUtc(language, { month: 'long' }, day)} ${day.slice(0, 4)}`);
}

/** The names of the week's days, short for the eye and whole for the ear. */
export function weekdayNames(language: Language, first: number): { short: string; whole: string }[] {
  return Array.from({ length: 7 }, (_, at) => {
    const weekday = (first + at) % 7;
    if (language === 'uz' || language === 'ky') {
      return { short: dateNames[language].daysNarrow[weekday]!, whole: dateNames[language].days[weekday]! };
    }
    // The 4th of January 2026 was a Sunday.
    const day = addDays('2026-01-04', weekday);
    const short = inUtc(language, { weekday: 'short' }, day);
    return { short: capital(language === 'en' ? short.slice(0, 2) : short), whole: inUtc(language, { weekday: 'long' }, day) };
  });
}

/** "24.11.2026", with the time behind it when the value has one: as one types it. */
export function shownDay(language: Language, value: string): string {
  const [day = '', time] = value.split('T');
  const [year, month, date] = day.split('-');
  if (!date) return value;
  const text = language === 'en' ? `${date}/${month}/${year}` : `${date}.${month}.${year}`;
  return time ? `${text} ${time.slice(0, 5)}` : text;
}

export function parseTime(text: string): string | null {
  const found = /^(\d{1,2})(?:[:. ]?(\d{2}))?$/.exec(text.trim());
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2] ?? 0)];
  return found && hour < 24 && minute < 60 ? `${pad(hour)}:${pad(minute)}` : null;
}

function parseDay(language: Language, text: string, today: string): string | null {
  const words = timeWords[language];
  const near = [words.today, words.tomorrow].indexOf(text.toLowerCase());
  if (near >= 0) return addDays(today, near);
  const written = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (written) return dayOf(Number(written[1]), Number(written[2]), Number(written[3]));
  const found = /^(\d{1,2})(?:[./\- ](\d{1,2})(?:[./\- ](\d{2}|\d{4}))?)?\.?$/.exec(text);
  if (!found) return null;
  const [year, month] = today.split('-').map(Number) as [number, number];
  const typed = found[3] === undefined ? year : Number(found[3]) + (found[3].length === 2 ? 2000 : 0);
  return dayOf(typed, found[2] === undefined ? month : Number(found[2]), Number(found[1]));
}

/**
 * What a person typed: "24.11.2026", "24.11", "24", "2026-11-24", "tomorrow"; with `usual` (a time) also "24.11 18:30".
 * Null when it is no day.
 */
export function parseMoment(language: Language, typed: string, today: string, usual?: string): string | null {
  const text = typed.trim().replace(/,/g, ' ').replace(/\s+/g, ' ');
  if (usual === undefined) return parseDay(language, text, today);
  const [, day = '', time] = /^(.+?)(?:[ T](\d{1,2}:\d{2}))?$/.exec(text) ?? [];
  const found = parseDay(language, day, today);
  const clock = time === undefined ? usual : parseTime(time);
  return found && clock && `${found}T${clock}`;
}
