import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Link } from '../router';
import { cx } from './cx';

interface Look {
  /** `primary` at most once in a panel; `danger` is text only, and `dangerFilled` the last step of a deletion. */
  look?: 'plain' | 'primary' | 'quiet' | 'danger' | 'dangerFilled' | 'link';
  size?: 'sm' | 'md' | 'lg' | 'xl';
  wide?: boolean;
  icon?: ReactNode;
}

const looks = { plain: '', primary: 'p', quiet: 'q', danger: 'd', dangerFilled: 'p d', link: 'link' };

function classes({ look = 'plain', size = 'md', wide }: Look, extra?: string) {
  return cx('btn', looks[look], size !== 'md' && size, wide && 'wide', extra);
}

export interface ButtonProps extends Look, ButtonHTMLAttributes<HTMLButtonElement> {
  /** The action is running: the button stays in place and refuses a second press. */
  busy?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ look, size, wide, icon, busy, className, children, type = 'button', onClick, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classes({ look, size, wide }, className)}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {icon}
      {children}
    </button>
  );
}

export interface LinkButtonProps extends Look {
  to: string;
  className?: string;
  children: ReactNode;
  /** A plain document load, for pages that the server renders. */
  reload?: boolean;
}

export function LinkButton({ to, look, size, wide, icon, className, children, reload }: LinkButtonProps) {
  const To = reload ? 'a' : Link;
  return (
    <To href={to} className={classes({ look, size, wide }, className)}>
      {icon}
      {children}
    </To>
  );
}

export interface IconButtonProps extends Omit<ButtonProps, 'icon'> {
  label: string;
}

export function IconButton({ label, look = 'quiet', className, ...rest }: IconButtonProps) {
  return <Button {...rest} look={look} className={cx('ic', className)} aria-label={label} title={label} />;
}
