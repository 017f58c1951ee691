import type { ReactNode } from 'react';
import { useFormats } from '../format';
import type { Money } from '../api';
import { Link } from '../router';
import { cx } from '../ui';

/** Each currency on a line of its own: they are never added to each other. */
export function Sums({ sums, quiet }: { sums: readonly Money[]; quiet?: boolean }) {
  const format = useFormats();
  return sums.map((sum) => (
    <span key={sum.currency} className={cx('nw', quiet && Number(sum.amount) === 0 && 'i3')} style={{ display: 'block' }}>
      {format.money(sum)}
    </span>
  ));
}

/** A number that leads to what it counts; nothing leads to nothing. */
export function Count({ value, to, name, late }: { value: number; to?: string; name?: string; late?: boolean }): ReactNode {
  const format = useFormats();
  const shown = format.number(value);
  if (!to || value === 0) return value === 0 ? <span className="i3">{shown}</span> : shown;
  return (
    <Link to={to} aria-label={name && `${shown}: ${name}`} style={late ? { color: 'var(--late-ink)', fontWeight: 600 } : undefined}>
      {shown}
    </Link>
  );
}

/** For a file: the decimal string, of one currency. */
export const worth = (sums: readonly Money[] | undefined, currency: string) => sums?.find((sum) => sum.currency === currency)?.amount ?? '0.00';

/** Every currency in which there is anything in these lines, the shop's own first. */
export function currencies(lines: readonly { sums?: readonly Money[] }[]): string[] {
  return [...new Set(lines.flatMap(({ sums }) => sums ?? []).map(({ currency }) => currency))];
}
