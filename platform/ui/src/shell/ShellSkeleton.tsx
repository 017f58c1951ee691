import { Logo, Skeleton } from '../ui';
import './shell.css';

/** The frame in its true geometry while the session is asked for. */
export function ShellSkeleton() {
  return (
    <div className="app" aria-busy="true">
      <nav className="rail">
        <div className="logo">
          <Logo />
        </div>
      </nav>
      <header className="top">
        <span className="only-p">
          <Logo size={26} />
        </span>
        <Skeleton width={120} height={14} />
      </header>
      <main className="main" />
      <div className="tabbar" />
    </div>
  );
}
