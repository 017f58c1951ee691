import { Skeleton } from '../ui';
import css from './packs.module.css';

export function PlanSkeleton() {
  return (
    <div className={css.columns} aria-busy="true">
      {[1, 2, 3].map((column) => (
        <section key={column} className={css.column}>
          <i className="aw mid st-12" style={{ opacity: 0.35 }} aria-hidden="true" />
          <div className="pad">
            <Skeleton width="40%" height={18} />
            {[1, 2, 3].map((line) => (
              <Skeleton key={line} height={34} style={{ marginTop: 16 }} />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
