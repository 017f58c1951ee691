import { date, partsOf } from '../format/dates';
import type { Language } from '../format/languages';

/** Two days as one span: what both have in common is said once. */
export function span(language: Language, from: Date, to: Date, timeZone: string): string {
  const [a, b] = [partsOf(from, timeZone), partsOf(to, timeZone)];
  const say = (at: Date) => date(language, 'full', at, timeZone);
  const last = say(to);
  if (say(from) === last) return last;
  if (a.year !== b.year) return `${say(from)} – ${last}`;
  const first = a.month === b.month ? `${a.day}–` : `${date(language, 'day', from, timeZone)} – `;
  // The year comes first in Kyrgyz, so the span begins behind it.
  const begin = language === 'ky' ? last.indexOf(', ') + 2 : 0;
  return last.slice(0, begin) + first + last.slice(begin);
}
