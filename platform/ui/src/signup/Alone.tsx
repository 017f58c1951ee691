import type { ReactNode } from 'react';
import { Link } from '../router';
import { usePageTitle } from '../app/usePageTitle';
import { Awning, Wordmark } from '../ui';
import css from './signup.module.css';

interface Props {
  title: ReactNode;
  text?: ReactNode;
  pageTitle: string;
  /** Inside the padding, below the text. */
  children?: ReactNode;
  /** Edge to edge, below everything. */
  list?: ReactNode;
}

/** A page with one panel and one decision: an invitation, a confirmation, the choice of a shop. */
export function Alone({ title, text, pageTitle, children, list }: Props) {
  usePageTitle(pageTitle);
  return (
    <div className={css.alone}>
      <header className={css.brand}>
        <Link to="/" aria-label="Dukon" style={{ textDecoration: 'none' }}>
          <Wordmark size={30} />
        </Link>
      </header>
      <main className={css.middle}>
        <div className={css.panel}>
          <Awning stage={4} size="big" />
          <div className={css.pad}>
            <h1>{title}</h1>
            {text && <p>{text}</p>}
            {children}
          </div>
          {list}
        </div>
      </main>
    </div>
  );
}
