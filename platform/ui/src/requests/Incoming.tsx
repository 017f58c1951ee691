import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Request } from '../api';
import { Button, Panel } from '../ui';
import { requestsQuery, useAnswer } from './queries';
import { useSeconds } from './seconds';
import css from './requests.module.css';

/** What somebody asks this person to take: one figure, one button, as long as he is asked. Without any it stays away. */
export function Incoming() {
  const requests = useQuery(requestsQuery).data ?? [];
  // Its texts are asked for only now: most people are never asked.
  return requests.length === 0 ? null : (
    <Suspense>
      {requests.map((request) => (
        <Asked key={request.id} request={request} />
      ))}
    </Suspense>
  );
}

function Asked({ request }: { request: Request }) {
  const { t } = useTranslation('requests');
  const { take, decline } = useAnswer();
  const seconds = useSeconds(request.until);
  return (
    <div className={css.asked}>
      <Panel awning={4} roomy label={t('incoming')}>
        <div className={css.row}>
          <div className={css.what}>
            <h2>{request.record.title}</h2>
            <p className="i2 t13">{request.queue}</p>
          </div>
          {seconds !== null && (
            <p className={css.left} data-soon={seconds <= 20 || undefined} role="timer">
              <b>{seconds}</b>
              <span className="t12">{t('seconds', { count: seconds })}</span>
            </p>
          )}
        </div>
        <div className={css.answers}>
          <Button look="primary" size="xl" wide busy={take.isPending} onClick={() => take.mutate(request)}>
            {t('take')}
          </Button>
          {request.mayDecline && (
            <Button look="quiet" wide busy={decline.isPending} onClick={() => decline.mutate(request)}>
              {t('decline')}
            </Button>
          )}
        </div>
        <p className="i3 t12">{t(request.until ? 'then' : 'all')}</p>
      </Panel>
    </div>
  );
}

/** In a list of news: the button stands there only while its reader is still asked. */
export function TakeInNews({ request }: { request: string }) {
  const asked = useQuery(requestsQuery).data?.find(({ id }) => id === request);
  return asked ? (
    <Suspense>
      <NewsAnswer request={asked} />
    </Suspense>
  ) : null;
}

function NewsAnswer({ request }: { request: Request }) {
  const { t } = useTranslation('requests');
  const { take, decline } = useAnswer();
  return (
    <div className={css.news}>
      <Button look="primary" size="sm" busy={take.isPending} onClick={() => take.mutate(request)}>
        {t('take')}
      </Button>
      {request.mayDecline && (
        <Button look="quiet" size="sm" busy={decline.isPending} onClick={() => decline.mutate(request)}>
          {t('decline')}
        </Button>
      )}
    </div>
  );
}
