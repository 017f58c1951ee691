import type { Language } from '../format';

export type CsvCell = string | number | undefined;

/** What a spreadsheet would take for a formula is text to us. */
const FORMULA = /^[=+\-@\t\r]/;

function text(value: string, separator: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A table as spreadsheets of the reader's country open it: where the decimal sign is a comma, columns are parted by
 * semicolons. The mark at the beginning tells them that it is UTF-8. A decimal string is a number; anything else is a text.
 */
export function csv(language: Language, rows: readonly (readonly CsvCell[])[]): string {
  const [separator, point] = language === 'en' ? [',', '.'] : [';', ','];
  const cell = (value: CsvCell) => {
    if (value === undefined) return '';
    if (typeof value === 'number') return String(value).replace('.', point);
    return /^-?\d+\.\d+$/.test(value) ? value.replace('.', point) : text(value, separator);
  };
  return `\ufeff${rows.map((row) => row.map(cell).join(separator)).join('\r\n')}\r\n`;
}
