import { Skeleton } from '../ui';
import css from './reports.module.css';

/** In the true geometry: five figures, a chart, a table. */
export function ReportSkeleton() {
  return (
    <div className={css.stack} aria-hidden="true">
      <div className={css.figures}>
        {[0, 1, 2, 3, 4].map((at) => (
          <div key={at} className={css.figure}>
            <Skeleton width={64} />
            <Skeleton width={96} height={28} style={{ marginTop: 10 }} />
            <Skeleton width={80} style={{ marginTop: 10 }} />
          </div>
        ))}
      </div>
      {[180, 320].map((height) => (
        <div key={height} className={css.panel} style={{ height, padding: 16 }}>
          <Skeleton width={140} height={14} />
          <Skeleton height={height - 80} style={{ marginTop: 18 }} />
        </div>
      ))}
    </div>
  );
}
