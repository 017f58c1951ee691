import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Member } from '../api';
import { useFormats } from '../format';
import { shiftsQuery } from './queries';
import css from './staff.module.css';

interface Props {
  member: Member;
  day: string;
  shift?: string;
  admin: boolean;
  onChange: (shift: string | undefined) => void;
}

/** One person on one day: on which shift, or off. */
export function ShiftCell({ member, day, shift, admin, onChange }: Props) {
  const { t } = useTranslation('staff');
  const format = useFormats();
  const shifts = useQuery(shiftsQuery).data ?? [];
  const now = shifts.find(({ id }) => id === shift);
  const hours = now && `${now.starts}–${now.ends}`;
  // Who may not work it is not offered it; who stands there already stays seen.
  const offered = shifts.filter(({ id, roles }) => id === shift || roles.length === 0 || roles.some((role) => member.roles.includes(role)));
  if (!admin) return hours ? <span className={css.hours} title={now.title}>{hours}</span> : <span className="i3">–</span>;
  if (offered.length === 0) return <span className="i3" title={t('noShiftFor')}>–</span>;
  return (
    <select
      className={css.pick}
      data-on={shift ? true : undefined}
      aria-label={t('shiftOf', { name: member.name, day: format.date(`${day}T12:00:00Z`, 'weekdayDay') })}
      value={shift ?? ''}
      onChange={(event) => onChange(event.target.value || undefined)}
    >
      <option value="">{t('off')}</option>
      {offered.map(({ id, title, starts, ends }) => (
        <option key={id} value={id} title={title}>
          {starts}–{ends}
        </option>
      ))}
    </select>
  );
}
