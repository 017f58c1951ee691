import { useSyncExternalStore } from 'react';

/** One shared clock: every visible time moves in the same tick, and nothing else renders. */
const listeners = new Set<() => void>();
let current = new Date();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void) {
  listeners.add(listener);
  timer ??= setInterval(() => {
    current = new Date();
    listeners.forEach((notify) => notify());
  }, 30_000);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0 && timer) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

function snapshot() {
  if (!timer) {
    const now = new Date();
    if (now.getTime() - current.getTime() > 30_000) current = now;
  }
  return current;
}

export function useNow(): Date {
  return useSyncExternalStore(subscribe, snapshot, snapshot);
}
