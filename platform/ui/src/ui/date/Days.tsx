import type { KeyboardEvent } from 'react';
import { useFormats } from '../../format';
import { monthTitle, weekdayNames, weeksOf } from '../../format/calendar';
import { cx } from '../cx';

interface DaysProps {
  /** Where the keys are. */
  at: string;
  chosen: string;
  today: string;
  first: number;
  onPick: (day: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** The days of a month as the grid that screen readers know. */
export function Days({ at, chosen, today, first, onPick, onKeyDown }: DaysProps) {
  const format = useFormats();
  const names = weekdayNames(format.language, first);
  return (
    <table role="grid" className="days" aria-label={monthTitle(format.language, at)} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          {names.map(({ short, whole }) => (
            <th key={whole} scope="col" abbr={whole}>
              <span aria-hidden="true">{short}</span>
              <span className="vh">{whole}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(at, first).map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td key={day} role="gridcell" aria-selected={day === chosen}>
                <button
                  type="button"
                  tabIndex={day === at ? 0 : -1}
                  className={cx(day.slice(0, 7) !== at.slice(0, 7) && 'off', day === today && 'today')}
                  aria-current={day === today ? 'date' : undefined}
                  aria-label={format.date(`${day}T12:00:00Z`, 'full')}
                  data-mantine-stop-propagation="true"
                  onClick={() => onPick(day)}
                >
                  {Number(day.slice(8))}
                </button>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
