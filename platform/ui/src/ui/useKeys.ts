import { useEffect, useRef } from 'react';

export type KeyHandler = (event: KeyboardEvent) => void;
export type KeyMap = Record<string, KeyHandler | undefined>;

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** "KeyC", "mod+KeyK", "shift+Slash": the place of the key, so it works in every keyboard layout. */
export function chord(event: Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>): string {
  const mod = event.ctrlKey || event.metaKey ? 'mod+' : '';
  return `${mod}${event.altKey ? 'alt+' : ''}${event.shiftKey ? 'shift+' : ''}${event.code}`;
}

/** Keys of a screen. They rest while a person types, and while a sheet or a menu is open. */
export function useKeys(keys: KeyMap): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const name = chord(event);
      const handler = current.current[name];
      if (!handler) return;
      const overlay = document.querySelector('[role=dialog][aria-modal=true],[role=menu]');
      if (!name.startsWith('mod+') && (typing(event.target) || overlay)) return;
      event.preventDefault();
      handler(event);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
