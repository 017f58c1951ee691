export type Strength = 'empty' | 'short' | 'common' | 'weak' | 'fair' | 'good' | 'strong';

export const shortestPassword = 10;

const common =
  /^(password|passw0rd|qwerty|qwertyuiop|йцукен|йцукенгшщз|12345678|123456789|1234567890|0123456789|0987654321|admin|letmein|iloveyou|salom|parol|пароль)\d*$/i;

const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d]/u];

/** How good a password is, as a word. What the shop or its owner is called makes it weak. */
export function strengthOf(password: string, known: string[] = []): Strength {
  if (!password) return 'empty';
  if ([...password].length < shortestPassword) return 'short';
  const lower = password.toLowerCase();
  if (common.test(password) || new Set(lower).size < 4) return 'common';
  if (known.some((word) => word.length > 3 && lower.includes(word.toLowerCase()))) return 'weak';
  const variety = kinds.filter((kind) => kind.test(password)).length;
  const different = new Set(lower).size;
  const score = [...password].length + variety * 2 + (different > 7 ? 2 : 0);
  if (score < 14) return 'weak';
  if (score < 17) return 'fair';
  return score < 21 ? 'good' : 'strong';
}

/** Filled parts of the four-part meter. */
export function strengthBars(strength: Strength): number {
  return { empty: 0, short: 1, common: 1, weak: 1, fair: 2, good: 3, strong: 4 }[strength];
}

/** Words of the form that must not make up a password. */
export function knownWords(...values: string[]): string[] {
  return values.flatMap((value) => value.split(/[\s@.]+/)).filter((word) => word.length > 3);
}
