import { Awning, isNarrow, Skeleton } from '../ui';
import './board.css';

const lanes = [3, 2, 3, 4, 2, 3, 2];

function GhostCard() {
  return (
    <div className="card" style={{ height: 97 }}>
      <Skeleton width="34%" height={9} />
      <Skeleton width="86%" height={11} style={{ marginTop: 9 }} />
      <Skeleton width="60%" height={11} style={{ marginTop: 8 }} />
      <Skeleton width="46%" height={18} style={{ marginTop: 10 }} />
    </div>
  );
}

/** The board in its true geometry, grey. */
export function BoardSkeleton() {
  return (
    <div className="board ghost late-show" aria-busy="true">
      {(isNarrow() ? [5] : lanes).map((count, lane) => (
        <div key={lane} className="lane" style={{ ['--c' as string]: 'color-mix(in srgb, var(--ink-3) 35%, transparent)' }}>
          <Awning />
          <div className="lh">
            <Skeleton width="70%" height={12} style={{ margin: '3px 0 6px' }} />
            <Skeleton width="40%" height={10} />
          </div>
          <div className="bot" />
          <div className="cards col g6">
            {Array.from({ length: count }, (_, at) => (
              <GhostCard key={at} />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
