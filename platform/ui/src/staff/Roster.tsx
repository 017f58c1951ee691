import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member, RosterEntry } from '../api';
import { useFormats } from '../format';
import { addDays, firstWeekday, todayIn } from '../format/calendar';
import { useNow } from '../format/clock';
import { Button, cx, EmptyState, ErrorState, IconButton, Skeleton, useNarrow } from '../ui';
import { IconCalendar, IconChevronLeft, IconChevronRight } from '../ui/icons';
import { rosterQuery, shiftsQuery, useRoster } from './queries';
import { ShiftCell } from './ShiftCell';
import css from './staff.module.css';
import { repeated, weekOf } from './week';

interface Props {
  people: readonly Member[];
  admin: boolean;
}

/** A week of shifts: people in rows, days in columns; on a phone one day at a time. */
export function Roster({ people, admin }: Props) {
  const { t } = useTranslation('staff');
  const shifts = useQuery(shiftsQuery);
  return (
    <section className={css.part} aria-labelledby="roster">
      <h2 id="roster">{t('roster')}</h2>
      {shifts.isError ? (
        <ErrorState title={t('failed')} error={shifts.error} onRetry={() => void shifts.refetch()} />
      ) : shifts.isPending ? (
        <Skeleton height={120} />
      ) : shifts.data.length === 0 ? (
        <EmptyState icon={<IconCalendar size={28} stroke={1.5} className="i3" />} title={t('noShifts')} text={t('noShiftsText')} />
      ) : (
        <Week people={people} admin={admin} />
      )}
    </section>
  );
}

function Week({ people, admin }: Props) {
  const { t } = useTranslation('staff');
  const { language, timeZone } = useFormats();
  const narrow = useNarrow();
  const today = todayIn(timeZone, useNow());
  const [day, setDay] = useState(today);
  const week = weekOf(day, firstWeekday(language));
  const [from, to] = [week[0]!, week[6]!];
  const roster = useQuery(rosterQuery(from, to));
  const entries = roster.data ?? [];
  const { mutate } = useRoster(from, to);
  const cell = (member: Member, on: string) => (
    <ShiftCell member={member} day={on} shift={entries.find((entry) => entry.day === on && entry.member === member.id)?.shift ?? undefined} admin={admin} onChange={(shift) => mutate([{ day: on, member: member.id, shift }])} />
  );
  return (
    <>
      <div className={css.weekBar}>
        <IconButton label={t('before')} onClick={() => setDay(addDays(day, -7))}>
          <IconChevronLeft size={18} />
        </IconButton>
        <IconButton label={t('after')} onClick={() => setDay(addDays(day, 7))}>
          <IconChevronRight size={18} />
        </IconButton>
        {!week.includes(today) && <Button onClick={() => setDay(today)}>{t('thisWeek')}</Button>}
        <span className="sp" />
        {admin && roster.data && <Repeat from={from} entries={entries} people={people} onRepeat={mutate} />}
      </div>
      {roster.isError ? (
        <ErrorState title={t('failed')} error={roster.error} onRetry={() => void roster.refetch()} />
      ) : narrow ? (
        <>
          <div className={css.days} role="group" aria-label={t('roster')}>
            {week.map((one) => (
              <button key={one} type="button" aria-pressed={one === day} className={cx(one === today && css.today)} onClick={() => setDay(one)}>
                <DayName day={one} />
              </button>
            ))}
          </div>
          <ul className={cx(css.oneDay, css.frame)}>
            {people.map((member) => (
              <li key={member.id}>
                <span className="sp">{member.name}</span>
                {cell(member, day)}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <div className={css.frame}>
          <table className={css.week} aria-labelledby="roster" aria-busy={roster.isPending || undefined}>
            <thead>
              <tr>
                <td />
                {week.map((one) => (
                  <th key={one} scope="col" className={cx(one === today && css.today)}>
                    <DayName day={one} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {people.map((member) => (
                <tr key={member.id}>
                  <th scope="row">{member.name}</th>
                  {week.map((one) => (
                    <td key={one}>{cell(member, one)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function DayName({ day }: { day: string }) {
  const format = useFormats();
  const noon = `${day}T12:00:00Z`;
  return (
    <>
      <small>{format.date(noon, 'weekday')}</small>
      <span className="n">{format.date(noon, 'dayShort')}</span>
    </>
  );
}

function Repeat({ from, entries, people, onRepeat }: { from: string; entries: readonly RosterEntry[]; people: readonly Member[]; onRepeat: (items: RosterEntry[]) => void }) {
  const { t } = useTranslation('staff');
  const last = useQuery(rosterQuery(addDays(from, -7), addDays(from, -1))).data ?? [];
  const missing = repeated(last, entries, people.map(({ id }) => id));
  return missing.length === 0 ? null : (
    <Button size="sm" onClick={() => onRepeat(missing)}>
      {t('repeat')}
    </Button>
  );
}
