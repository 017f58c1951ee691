import type { ReactNode } from 'react';
import { cx } from './cx';
import { Awning } from './Marks';

interface PanelProps {
  title?: ReactNode;
  /** Stands right of the title. */
  aside?: ReactNode;
  /** Stage colour of an awning: on one panel of a screen only. */
  awning?: number;
  /** 20 px instead of 16: money and sheets. */
  roomy?: boolean;
  flush?: boolean;
  className?: string;
  label?: string;
  children?: ReactNode;
}

export function Panel({ title, aside, awning, roomy, flush, className, label, children }: PanelProps) {
  return (
    <section className={cx('panel', className)} aria-label={label} style={awning ? { overflow: 'hidden' } : undefined}>
      {awning && <Awning stage={awning} size="mid" />}
      <div className={flush ? undefined : roomy ? 'pad2' : 'pad'}>
        {title && (
          <div className="row" style={{ marginBottom: 8, minHeight: 22, padding: flush ? '16px 16px 0' : undefined }}>
            <h2 className="sect sp">{title}</h2>
            {aside}
          </div>
        )}
        {children}
      </div>
    </section>
  );
}

export function Note({ tone, icon, children }: { tone: 'a' | 'r' | 'w' | 'f' | 'g' | 'p' | 'b'; icon?: ReactNode; children: ReactNode }) {
  return (
    <div className={`note ${tone}`} role={tone === 'r' ? 'alert' : 'status'}>
      {icon}
      <div className="sp">{children}</div>
    </div>
  );
}
