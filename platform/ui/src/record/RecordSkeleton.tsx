import { Skeleton } from '../ui';
import './record.css';

export function RecordSkeleton() {
  const block = (height: number) => (
    <div className="panel pad" style={{ height }}>
      <Skeleton width="40%" />
      <Skeleton width="80%" style={{ marginTop: 14 }} />
      <Skeleton width="65%" style={{ marginTop: 10 }} />
    </div>
  );
  return (
    <div className="late-show" aria-busy="true">
      <div className="dh">
        <div className="sp">
          <Skeleton width={220} height={10} />
          <Skeleton width={360} height={18} style={{ marginTop: 8 }} />
        </div>
      </div>
      <div className="run">
        {[1, 2, 3, 4, 5].map((at) => (
          <span key={at} className="step">
            <i />
          </span>
        ))}
      </div>
      <div className="dg">
        <div className="c1 col g12">{block(120)}{block(240)}</div>
        <div className="c2">{block(420)}</div>
        <div className="c3 col g12">{block(220)}</div>
      </div>
    </div>
  );
}
