import { NBSP } from './numbers';

const groups: Record<string, readonly number[]> = { '996': [3, 2, 2, 2], '998': [2, 3, 2, 2], '7': [3, 3, 2, 2] };

/** "+996555412007" as "+996 555 41 20 07"; what we do not recognise stays as it was typed. */
export function phone(value: string): string {
  const digits = value.replace(/\D/g, '');
  for (const [code, sizes] of Object.entries(groups)) {
    const length = code.length + sizes.reduce((a, b) => a + b, 0);
    if (digits.length !== length || !digits.startsWith(code)) continue;
    let at = code.length;
    return `+${code}${sizes.map((size) => NBSP + digits.slice(at, (at += size))).join('')}`;
  }
  return value;
}
