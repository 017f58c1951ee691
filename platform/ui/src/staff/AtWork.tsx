import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Member } from '../api';
import { useFormats } from '../format';
import { Avatar } from '../ui';
import { atWorkQuery } from './queries';
import css from './staff.module.css';

/** Who has begun the day and not ended it. */
export function AtWork({ people }: { people: readonly Member[] }) {
  const { t } = useTranslation('staff');
  const format = useFormats();
  const working = useQuery(atWorkQuery).data ?? [];
  if (working.length === 0) return null;
  return (
    <section className={css.part} aria-labelledby="at-work">
      <h2 id="at-work">{t('atWork')}</h2>
      <ul className={css.working}>
        {working.map(({ member, startedAt }) => {
          const name = people.find(({ id }) => id === member)?.name ?? '';
          return (
            <li key={member}>
              <Avatar name={name} id={member} />
              <span>{name}</span>
              <span className="i3 t12 n">{t('since', { time: format.time(startedAt) })}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
