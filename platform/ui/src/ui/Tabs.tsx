import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { cx } from './cx';
import { showCurrent } from './showCurrent';

export interface TabItem {
  id: string;
  label: ReactNode;
  icon?: ReactNode;
  count?: number | string;
  /** The count is about missed deadlines. */
  late?: boolean;
}

interface TabsProps {
  label: string;
  items: readonly TabItem[];
  value: string;
  onChange: (id: string) => void;
  /** A segmented control on a sunken track. */
  segmented?: boolean;
  className?: string;
}

function move(event: KeyboardEvent<HTMLDivElement>) {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (!step) return;
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
  const next = tabs[(tabs.indexOf(document.activeElement as HTMLElement) + step + tabs.length) % tabs.length];
  event.preventDefault();
  event.stopPropagation();
  next?.focus();
  next?.click();
}

export function Tabs({ label, items, value, onChange, segmented, className }: TabsProps) {
  const row = useRef<HTMLDivElement>(null);
  // Without a chosen one the first can be reached with Tab.
  const reached = items.some(({ id }) => id === value) ? value : items[0]?.id;
  const widths = items.map(({ count }) => count ?? '').join();
  useEffect(() => showCurrent(row.current), [value, widths]);
  return (
    <div ref={row} className={cx('tabs', segmented && 'seg', className)} role="tablist" aria-label={label} onKeyDown={move}>
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          role="tab"
          className={cx('tab', item.id === value && 'on')}
          aria-selected={item.id === value}
          tabIndex={item.id === reached ? 0 : -1}
          onClick={() => onChange(item.id)}
        >
          {item.icon}
          {item.label}
          {item.count !== undefined && <span className={cx('c', item.late && item.count !== 0 && 'late')}>{item.count}</span>}
        </button>
      ))}
    </div>
  );
}
