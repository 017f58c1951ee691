import type { DukonRecord, Money } from '../api';

type Paid = NonNullable<DukonRecord['paid']>;

/** Minor units, so that sums are exact. */
function minor(amount: string): bigint {
  return BigInt(amount.replace('.', ''));
}

/** What is still to be paid; nothing when there is no sum, or all of it came. */
export function left({ amount, of }: Paid): Money | undefined {
  if (!of || of.currency !== amount.currency) return undefined;
  const digits = of.amount.split('.')[1]?.length ?? 0;
  const rest = minor(of.amount) - minor(amount.amount);
  if (rest <= 0n) return undefined;
  const text = rest.toString().padStart(digits + 1, '0');
  return { amount: digits ? `${text.slice(0, -digits)}.${text.slice(-digits)}` : text, currency: of.currency };
}

/** Of the bar, in per cent; what came shows, and only all of it fills it. */
export function share({ amount, of, settled }: Paid): number {
  if (settled) return 100;
  if (!of || minor(of.amount) <= 0n || minor(amount.amount) <= 0n) return 0;
  return Math.min(98, Math.max(2, Number((minor(amount.amount) * 100n) / minor(of.amount))));
}
