import { useTranslation } from 'react-i18next';
import { useSession } from '../api';
import { usePageTitle } from '../app/usePageTitle';
import { useFormats } from '../format';
import { useNow } from '../format/clock';
import { partsOf } from '../format/dates';
import { Boards } from './Boards';
import { FirstSteps } from './FirstSteps';
import { MyTasks, useMyDay } from './MyTasks';
import { SampleData } from './SampleData';
import { firstName, partOfDay } from './steps';
import css from './today.module.css';

export default function Today() {
  const { t } = useTranslation('today');
  const format = useFormats();
  const now = useNow();
  const { person } = useSession();
  const day = useMyDay();
  usePageTitle(t('title'));

  const parts = [format.date(now, 'weekdayDay')];
  if (day.data) parts.push(day.data.late > 0 ? t('late', { count: day.data.late }) : t('calm'));
  if (day.data && day.data.ahead > 0) parts.push(t('ahead', { count: day.data.ahead }));
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{t(partOfDay(partsOf(now, format.timeZone).hour), { name: firstName(person.name) })}</h1>
        <p>{parts.join(' · ')}</p>
      </header>
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
