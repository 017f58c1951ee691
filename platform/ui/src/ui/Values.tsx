import type { MoneyValue } from '../format';
import { useFormats } from '../format';
import { useNow } from '../format/clock';

export function Money({ value, bare, className }: { value: MoneyValue; bare?: boolean; className?: string }) {
  const format = useFormats();
  return <span className={className ?? 'n nw'}>{bare ? format.amount(value) : format.money(value)}</span>;
}

interface TimeProps {
  at: string;
  /** `relative` "2 h ago", `age` "2 h" or "yesterday", `lasting` "2 h" or "1 d", `moment` "tomorrow 10:00", `date` "24 November". */
  as?: 'relative' | 'age' | 'lasting' | 'moment' | 'date' | 'full' | 'time';
}

/** A moment in words that go with time; the exact moment is in the title. */
export function RelativeTime({ at, as = 'relative' }: TimeProps) {
  const format = useFormats();
  const now = useNow();
  const text = {
    relative: () => format.relative(at, now),
    age: () => format.age(at, now),
    lasting: () => format.lasting(at, now),
    moment: () => format.moment(at, now),
    date: () => format.date(at),
    full: () => format.date(at, 'full'),
    time: () => format.time(at),
  }[as]();
  return (
    <time dateTime={at} title={`${format.date(at, 'full')}, ${format.time(at)}`} className="nw">
      {text}
    </time>
  );
}
