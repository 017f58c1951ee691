import type { Language } from './languages';
import { dateNames } from './tables';

export interface DateParts {
  year: number;
  month: number;
  day: number;
  weekday: number;
  hour: number;
  minute: number;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let found = formatters.get(key);
  if (!found) formatters.set(key, (found = new Intl.DateTimeFormat(locale, options)));
  return found;
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** The wall clock of the shop at that instant. */
export function partsOf(at: Date, timeZone: string): DateParts {
  const map: Record<string, string> = {};
  const format = formatter('en-US', {
    timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', weekday: 'short', hour: 'numeric', minute: 'numeric',
  });
  for (const { type, value } of format.formatToParts(at)) map[type] = value;
  return {
    year: Number(map.year), month: Number(map.month), day: Number(map.day), weekday: weekdays.indexOf(map.weekday ?? ''),
    hour: Number(map.hour), minute: Number(map.minute),
  };
}

/** Number of the calendar day, so that "yesterday" is a subtraction. */
export function dayNumber(parts: DateParts): number {
  return Math.floor(Date.UTC(parts.year, parts.month - 1, parts.day) / 86_400_000);
}

const pad = (value: number) => String(value).padStart(2, '0');

export function time(at: Date, timeZone: string): string {
  const { hour, minute } = partsOf(at, timeZone);
  return `${pad(hour)}:${pad(minute)}`;
}

export type DateStyle = 'day' | 'dayShort' | 'full' | 'weekday' | 'weekdayDay' | 'numeric';

const intlOptions: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long' },
  dayShort: { day: 'numeric', month: 'short' },
  full: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'short' },
  weekdayDay: { weekday: 'short', day: 'numeric', month: 'long' },
  numeric: { year: 'numeric', month: '2-digit', day: '2-digit' },
};

export function date(language: Language, style: DateStyle, at: Date, timeZone: string): string {
  if (language === 'ru' || language === 'en') {
    const locale = language === 'en' ? 'en-GB' : 'ru';
    return formatter(locale, { ...intlOptions[style], timeZone }).format(at).replace(' г.', ' г.');
  }
  return fromTable(language, style, partsOf(at, timeZone));
}

function fromTable(language: 'uz' | 'ky', style: DateStyle, p: DateParts): string {
  const names = dateNames[language];
  const month = names.months[p.month - 1];
  switch (style) {
    case 'day':
      return `${p.day}-${month}`;
    case 'dayShort':
      return `${p.day}-${names.monthsShort[p.month - 1]}`;
    case 'full':
      return language === 'uz' ? `${p.day}-${month}, ${p.year}` : `${p.year}-ж., ${p.day}-${month}`;
    case 'weekday':
      return names.daysShort[p.weekday] ?? '';
    case 'weekdayDay':
      return language === 'uz' ? `${names.daysShort[p.weekday]}, ${p.day}-${month}` : `${p.day}-${month}, ${names.daysShort[p.weekday]}`;
    case 'numeric':
      return language === 'uz' ? `${pad(p.day)}/${pad(p.month)}/${p.year}` : `${p.year}-${pad(p.day)}-${pad(p.month)}`;
  }
}

/** Minutes by which the zone is ahead of UTC at that instant. */
function offset(at: Date, timeZone: string): number {
  const p = partsOf(at, timeZone);
  return Math.round((Date.UTC(p.year, p.month - 1, p.day, p.hour, p.minute) - Math.floor(at.getTime() / 60_000) * 60_000) / 60_000);
}

/** "2026-11-24T18:00" on the shop's wall clock as an instant. */
export function fromWallClock(local: string, timeZone: string): Date {
  const guess = new Date(`${local.length === 10 ? `${local}T00:00` : local}Z`);
  const first = new Date(guess.getTime() - offset(guess, timeZone) * 60_000);
  return new Date(guess.getTime() - offset(first, timeZone) * 60_000);
}

/** The instant on the shop's wall clock: "2026-11-24T18:00". */
export function toWallClock(at: Date, timeZone: string): string {
  const p = partsOf(at, timeZone);
  return `${p.year}-${pad(p.month)}-${pad(p.day)}T${pad(p.hour)}:${pad(p.minute)}`;
}
