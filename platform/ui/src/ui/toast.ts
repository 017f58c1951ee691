import { useSyncExternalStore } from 'react';

export interface ToastOptions {
  text: string;
  /** Offers to take the deed back while the seconds run. */
  undo?: () => void;
  /** Another way on, e.g. opening the record. */
  action?: { label: string; onPress: () => void };
  /** 8 by default: a person must have the time to read and to press. */
  seconds?: number;
  alarm?: boolean;
}

export interface ShownToast extends ToastOptions {
  id: number;
  left: number;
}

let shown: readonly ShownToast[] = [];
let last = 0;
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

function set(next: readonly ShownToast[]) {
  shown = next;
  listeners.forEach((notify) => notify());
  if (shown.length && !timer) timer = setInterval(tick, 1000);
  if (!shown.length && timer) {
    clearInterval(timer);
    timer = undefined;
  }
}

function tick() {
  // A toast that a finger or the focus is on does not run away.
  if (document.querySelector('.toast:hover, .toast:focus-within')) return;
  set(shown.map((toast) => ({ ...toast, left: toast.left - 1 })).filter((toast) => toast.left > 0));
}

export function showToast(options: ToastOptions): number {
  const id = ++last;
  set([...shown.filter((toast) => toast.text !== options.text).slice(-2), { ...options, id, left: options.seconds ?? 8 }]);
  return id;
}

export function dropToast(id: number): void {
  set(shown.filter((toast) => toast.id !== id));
}

export function useToasts(): readonly ShownToast[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => shown,
  );
}
