import type { CSSProperties, ReactNode } from 'react';
import { cx } from './cx';

export type Tone = 'soon' | 'late' | 'late2' | 'wait' | 'won' | 'lost' | 'robot' | 'frozen' | 'prim' | 'none' | 'st';

interface ChipProps {
  tone?: Tone;
  /** Stage colour 1 to 12, for tone `st`. */
  stage?: number;
  small?: boolean;
  icon?: ReactNode;
  title?: string;
  className?: string;
  children: ReactNode;
}

export function Chip({ tone, stage, small, icon, title, className, children }: ChipProps) {
  return (
    <span className={cx('chip', tone, stage && `st st-${stage}`, small && 'sm', className)} title={title}>
      {icon}
      <span>{children}</span>
    </span>
  );
}

/** The awning of a stage, or of the one panel that matters most on a screen. */
export function Awning({ stage, size, style }: { stage?: number; size?: 'mid' | 'big'; style?: CSSProperties }) {
  return <i className={cx('aw', size, stage && `st-${stage}`)} style={style} aria-hidden="true" />;
}

export function StageDot({ stage }: { stage: number }) {
  return <i className={`dot st-${stage}`} aria-hidden="true" />;
}

export function initials(name: string): string {
  const words = name.replace(/[«»"'()]/g, '').split(/\s+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words[1]] : [words[0]];
  return letters.map((word) => word?.[0] ?? '').join('').toUpperCase();
}

/** The same person always has the same colour. */
function colour(id: string): number {
  let hash = 7;
  for (let i = 0; i < id.length; i++) hash = (hash * 31 + id.charCodeAt(i)) >>> 0;
  return (hash % 12) + 1;
}

interface AvatarProps {
  name: string;
  id?: string;
  size?: 's' | 'm' | 'l';
}

export function Avatar({ name, id, size = 's' }: AvatarProps) {
  return (
    <span className={cx('av', size !== 's' && size, `st-${colour(id ?? name)}`)} title={name} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

export function Kbd({ children }: { children: ReactNode }) {
  return <kbd aria-hidden="true">{children}</kbd>;
}

export function Logo({ size = 30 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" role="img" aria-label="Dukon">
      <path fill="var(--primary)" d="M4 4h8v9.5a4 4 0 0 1-8 0z" />
      <path fill="var(--apricot)" d="M12 4h8v9.5a4 4 0 0 1-8 0z" />
      <path fill="var(--primary)" d="M20 4h8v9.5a4 4 0 0 1-8 0z" />
      <rect x="4" y="22" width="24" height="6" rx="2" fill="var(--ink)" />
    </svg>
  );
}

export function Wordmark({ size = 30 }: { size?: number }) {
  const style = { fontSize: size * 0.82, lineHeight: 1, fontWeight: 700, letterSpacing: '-.035em', color: 'var(--ink)' };
  return (
    <span className="row" style={{ gap: size * 0.32 }}>
      <Logo size={size} />
      <span style={style} aria-hidden="true">
        dukon
      </span>
    </span>
  );
}
