import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Exchange } from '../api';
import { ErrorState, RelativeTime, Skeleton } from '../ui';
import { IconAlertTriangle } from '../ui/icons';
import { exchangesQuery } from './queries';
import css from './apps.module.css';

/** What a file brought, in one line; what stood here already is said only when nothing else came. */
function useBrought() {
  const { t } = useTranslation('apps');
  return ({ report, state, done, total }: Exchange) => {
    if (state === 'importing') return t('exchange.busy', { done, total });
    if (state === 'receiving') return t('exchange.coming');
    const brought = report.counts
      .filter((one) => one.created + one.changed > 0)
      .map((one) => {
        const fresh = one.created > 0 && t('exchange.fresh', { count: one.created });
        const changed = one.changed > 0 && t('exchange.changed', { count: one.changed });
        return `${t(`exchange.kinds.${one.kind}`)}: ${[fresh, changed].filter(Boolean).join(', ')}`;
      });
    return brought.length > 0 ? brought.join(' · ') : t('exchange.same');
  };
}

function Line({ exchange }: { exchange: Exchange }) {
  const { t } = useTranslation('apps');
  const brought = useBrought();
  const failed = exchange.report.counts.reduce((all, one) => all + one.failed, 0);
  return (
    <li>
      <div className={css.file}>
        <b>{exchange.name}</b>
        <span className="t13 i3">
          <RelativeTime at={exchange.receivedAt} />
        </span>
      </div>
      {exchange.failure ? <p className={css.trouble}>{exchange.failure}</p> : <p className="t13 i2">{brought(exchange)}</p>}
      {failed > 0 && (
        <details className={css.how}>
          <summary>
            <IconAlertTriangle size={15} /> {t('exchange.failed', { count: failed })}
          </summary>
          <ul className={css.problems}>
            {exchange.report.problems.map((problem, place) => (
              <li key={place}>
                <b>{problem.what}</b> {problem.detail}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** The last files that came from the accounting system, for whoever runs the shop. */
export default function Exchanges() {
  const { t } = useTranslation('apps');
  const exchanges = useQuery(exchangesQuery);
  return (
    <section className={css.below} aria-labelledby="last-exchanges">
      <h3 id="last-exchanges">{t('exchange.title')}</h3>
      {exchanges.isError ? (
        <ErrorState title={t('exchange.lost')} error={exchanges.error} onRetry={() => void exchanges.refetch()} />
      ) : exchanges.isPending ? (
        <Skeleton width="60%" />
      ) : exchanges.data.length === 0 ? (
        <p className="t13 i3">{t('exchange.none')}</p>
      ) : (
        <ul className={css.files}>
          {exchanges.data.map((exchange) => (
            <Line key={exchange.id} exchange={exchange} />
          ))}
        </ul>
      )}
    </section>
  );
}
