import { useEffect, useState } from 'react';

/** Whole seconds from now to the moment, never below nought. */
export function secondsTo(until: string, now: number): number {
  return Math.max(0, Math.ceil((new Date(until).getTime() - now) / 1000));
}

/** Counts down; null while there is no end to count to. */
export function useSeconds(until?: string | null): number | null {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!until) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [until]);
  return until ? secondsTo(until, now) : null;
}
