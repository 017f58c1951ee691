import { Fragment, useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { createPortal } from 'react-dom';
import { cx } from './cx';
import { place } from './place';

export interface MenuItem {
  id: string;
  label: ReactNode;
  icon?: ReactNode;
  /** A second, quieter line. */
  hint?: string;
  /** A key or a mark on the right. */
  end?: ReactNode;
  danger?: boolean;
  disabled?: boolean;
  /** A chosen one of several. */
  checked?: boolean;
  onSelect: () => void;
}

export interface MenuGroup {
  label?: string;
  items: readonly MenuItem[];
}

interface PopupProps {
  label: string;
  anchor: Element;
  groups: readonly MenuGroup[];
  /** Focus returns to the anchor unless the choice moved it on. */
  onClose: () => void;
}

const rows = (panel: Element | null) => [...(panel?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];

function onKeys(event: KeyboardEvent<HTMLDivElement>, close: () => void) {
  const all = rows(event.currentTarget);
  const at = all.indexOf(document.activeElement as HTMLElement);
  const go = (index: number) => all[(index + all.length) % all.length]?.focus();
  if (event.key === 'ArrowDown') go(at + 1);
  else if (event.key === 'ArrowUp') go(at - 1);
  else if (event.key === 'Home') go(0);
  else if (event.key === 'End') go(-1);
  else if (event.key === 'Escape' || event.key === 'Tab') close();
  else if (event.key.length === 1 && event.key !== ' ') {
    const letter = event.key.toLocaleLowerCase();
    const next = [...all.slice(at + 1), ...all].find((row) => row.textContent?.trim().toLocaleLowerCase().startsWith(letter));
    next?.focus();
  } else return;
  if (event.key !== 'Enter') event.preventDefault();
  event.stopPropagation();
}

function Item({ item, close }: { item: MenuItem; close: () => void }) {
  const choose = () => {
    if (item.disabled) return;
    close();
    item.onSelect();
  };
  return (
    <button
      type="button"
      data-item
      role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
      aria-checked={item.checked}
      aria-disabled={item.disabled || undefined}
      className={cx('menu-item', item.danger && 'd')}
      tabIndex={0}
      onClick={choose}
    >
      {item.icon}
      <span className="sp">
        {item.label}
        {item.hint && <span className="hint">{item.hint}</span>}
      </span>
      {item.end && <span className="end">{item.end}</span>}
    </button>
  );
}

/** A menu hanging on any element; it closes on a press outside, on Esc, on scrolling, never on an unrelated key. */
export function MenuPopup({ label, anchor, groups, onClose }: PopupProps) {
  const panel = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;

  useLayoutEffect(() => {
    if (panel.current) place(panel.current, anchor);
  }, [anchor, groups]);
  useLayoutEffect(() => {
    const all = rows(panel.current);
    (all.find((row) => row.getAttribute('aria-checked') === 'true') ?? all[0])?.focus({ preventScroll: true });
  }, [anchor]);

  useEffect(() => {
    const outside = (event: Event) => {
      const target = event.target as Node;
      if (!panel.current?.contains(target) && !anchor.contains(target)) close.current();
    };
    const moved = (event: Event) => {
      if (event.target instanceof Node && event.target.contains(anchor)) close.current();
    };
    document.addEventListener('pointerdown', outside, true);
    window.addEventListener('scroll', moved, true);
    window.addEventListener('resize', moved);
    return () => {
      document.removeEventListener('pointerdown', outside, true);
      window.removeEventListener('scroll', moved, true);
      window.removeEventListener('resize', moved);
    };
  }, [anchor]);

  const leave = () => {
    if (anchor instanceof HTMLElement) anchor.focus({ preventScroll: true });
    onClose();
  };

  return createPortal(
    <div
      ref={panel}
      role="menu"
      aria-label={label}
      className="menu-panel"
      style={{ position: 'fixed', zIndex: 350, visibility: 'hidden' }}
      onKeyDown={(event) => onKeys(event, leave)}
    >
      {groups.map((group, index) => (
        <Fragment key={group.label ?? index}>
          {index > 0 && <div className="menu-line" role="separator" />}
          <div role="group" aria-label={group.label}>
            {group.label && (
              <div className="menu-label" aria-hidden="true">
                {group.label}
              </div>
            )}
            {group.items.map((item) => (
              <Item key={item.id} item={item} close={leave} />
            ))}
          </div>
        </Fragment>
      ))}
    </div>,
    document.body,
  );
}

export interface MenuTarget {
  ref: Ref<HTMLButtonElement>;
  'aria-haspopup': 'menu';
  'aria-expanded': boolean;
  onClick: () => void;
}

interface MenuProps {
  label: string;
  groups: readonly MenuGroup[] | (() => readonly MenuGroup[]);
  /** Spread these into the button that opens the menu. */
  children: (target: MenuTarget) => ReactNode;
}

export function Menu({ label, groups, children }: MenuProps) {
  const [opened, setOpened] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  return (
    <>
      {children({ ref: anchor, 'aria-haspopup': 'menu', 'aria-expanded': opened, onClick: () => setOpened(!opened) })}
      {opened && anchor.current && (
        <MenuPopup
          label={label}
          anchor={anchor.current}
          groups={typeof groups === 'function' ? groups() : groups}
          onClose={() => setOpened(false)}
        />
      )}
    </>
  );
}
