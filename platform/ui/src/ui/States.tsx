import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/problem';
import { Button } from './Button';
import { IconLock, IconPlugConnectedX } from './icons';
import { Awning } from './Marks';

interface EmptyProps {
  title: ReactNode;
  text?: ReactNode;
  icon?: ReactNode;
  awning?: number;
  /** One filled button and at most one plain. */
  actions?: ReactNode;
  /** A link to sample data, or another quiet way on. */
  more?: ReactNode;
}

/** One sentence on what will be here, one on how it gets here, one action. */
export function EmptyState({ title, text, icon, awning, actions, more }: EmptyProps) {
  return (
    <section className={awning ? 'panel' : undefined} style={awning ? { overflow: 'hidden' } : undefined}>
      {awning && <Awning stage={awning} size="big" />}
      <div className="empty">
        {icon}
        <h2 className="t16 b6">{title}</h2>
        {text && <p>{text}</p>}
        {actions && <div className="acts">{actions}</div>}
        {more && <div className="t13" style={{ marginTop: 8 }}>{more}</div>}
      </div>
    </section>
  );
}

interface ErrorProps {
  title: string;
  error: unknown;
  onRetry?: () => void;
  more?: ReactNode;
}

/** What failed, what is safe, and what to do. */
export function ErrorState({ title, error, onRetry, more }: ErrorProps) {
  const { t } = useTranslation('app');
  const api = error instanceof ApiError ? error : null;
  if (api?.status === 403) return <EmptyState icon={<IconLock size={28} stroke={1.5} className="i3" />} title={t('noRight')} text={api.detail} actions={more} />;
  const text = api ? api.detail || t('error.server', { code: api.code }) : t('error.network');
  return (
    <div role="alert">
      <EmptyState
        icon={<IconPlugConnectedX size={28} stroke={1.5} style={{ color: 'var(--late-ink)' }} />}
        title={title}
        text={<>{text} {t('error.safe')}</>}
        actions={
          <>
            {onRetry && <Button look="primary" onClick={onRetry}>{t('retry')}</Button>}
            {more}
          </>
        }
      />
    </div>
  );
}

/** A grey bar in the true place of a text; shows only after 200 ms. */
export function Skeleton({ width = '100%', height = 12, style }: { width?: number | string; height?: number; style?: CSSProperties }) {
  return <span className="skel late-show" style={{ width, height, ...style }} aria-hidden="true" />;
}
