import { useTranslation } from 'react-i18next';
import { useSession } from '../api';
import { usePageTitle } from '../app/usePageTitle';
import { useFormats } from '../format';
import { useNow } from '../format/clock';
import { partsOf } from '../format/dates';
import { Incoming } from '../requests/Incoming';
import { WorkDay } from '../requests/WorkDay';
import { NeedsAttention } from '../incidents/NeedsAttention';
import { Boards } from './Boards';
import { FirstSteps } from './FirstSteps';
import { MyTasks, useMyDay } from './MyTasks';
import { SampleData } from './SampleData';
import { firstName, partOfDay } from './steps';
import css from './today.module.css';

export default function Today() {
  const { t } = useTranslation(['today', 'tasks']);
  const format = useFormats();
  const now = useNow();
  const { person } = useSession();
  const day = useMyDay();
  usePageTitle(t('title'));

  const date = format.date(now, 'weekdayDay');
  const { late = 0, ahead = 0 } = day.data ?? {};
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{t(partOfDay(partsOf(now, format.timeZone).hour), { name: firstName(person.name) })}</h1>
        <p>
          {date.charAt(0).toLocaleUpperCase() + date.slice(1)}
          {day.data && late === 0 && ` · ${t('calm')}`}
          {late > 0 && (
            <>
              {' · '}
              <b className={css.late}>{format.glue(t('late', { count: late }))}</b>
            </>
          )}
          {ahead > 0 && ` · ${format.glue(t('ahead', { count: ahead }))}`}
        </p>
      </header>
      <NeedsAttention />
      <WorkDay />
      <Incoming />
      <div className={css.columns}>
        <div className={css.main}>
          <FirstSteps />
          <MyTasks day={day} />
        </div>
        <div className={css.side}>
          <Boards />
          <SampleData />
        </div>
      </div>
    </div>
  );
}
