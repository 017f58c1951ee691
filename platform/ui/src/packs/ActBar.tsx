import type { ReactNode } from 'react';
import css from './act.module.css';

/** The bottom of a plan: how far it is decided, and the deed; always in reach of the thumb. */
export function ActBar({ children, actions }: { children: ReactNode; actions: ReactNode }) {
  return (
    <div className={css.bar} role="region" aria-live="polite">
      <div className={css.barText}>{children}</div>
      <div className={css.barActions}>{actions}</div>
    </div>
  );
}
