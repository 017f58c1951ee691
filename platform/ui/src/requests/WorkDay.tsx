import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format';
import { Button } from '../ui';
import { useWorkDay, workDayQuery } from './queries';

/** Starts and ends the work day of who is only asked while he works; everybody else does not see it. */
export function WorkDay() {
  const counts = useQuery(workDayQuery).data?.counts ?? false;
  return counts ? (
    <Suspense>
      <Day />
    </Suspense>
  ) : null;
}

function Day() {
  const { t } = useTranslation('requests');
  const format = useFormats();
  const since = useQuery(workDayQuery).data?.startedAt;
  const set = useWorkDay();
  return (
    <p className="row" style={{ marginBottom: 14 }}>
      <span className="sp i2">{since ? t('day.since', { time: format.time(since) }) : t('day.off')}</span>
      <Button look={since ? 'plain' : 'primary'} busy={set.isPending} onClick={() => set.mutate(!since)}>
        {t(since ? 'day.end' : 'day.start')}
      </Button>
    </p>
  );
}
