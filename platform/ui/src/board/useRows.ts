import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { layout, rangeAt, revealed } from './rows';

const ESTIMATE = 114;
const GAP = 6;
const AROUND = 4;

/**
 * Draws only the rows in sight. Heights are measured, rows that must stay (under a finger, with the focus) are kept, and
 * a row above the window that turns out taller does not push what a person looks at.
 */
export function useRows(keys: readonly string[], kept: readonly string[]) {
  const scroller = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const [measured, bump] = useState(0);
  const [view, setView] = useState({ top: 0, height: 800 });
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const places = useMemo(() => layout(keys, heights.current, ESTIMATE, GAP), [keys, measured]);
  const latest = useRef({ places, keys });
  latest.current = { places, keys };

  const look = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const next = { top: element.scrollTop, height: element.clientHeight };
    setView((old) => {
      const [a, b] = rangeAt(latest.current.places, old.top, old.height, AROUND);
      const [c, d] = rangeAt(latest.current.places, next.top, next.height, AROUND);
      return a === c && b === d && old.height === next.height ? old : next;
    });
  }, []);

  const observer = useMemo(() => {
    if (typeof ResizeObserver === 'undefined') return null;
    return new ResizeObserver((entries) => {
      let moved = 0;
      let changed = false;
      const { places: now, keys: order } = latest.current;
      for (const { target } of entries) {
        const { row } = (target as HTMLElement).dataset;
        const height = (target as HTMLElement).offsetHeight;
        if (row === undefined || height === 0) continue;
        const before = heights.current.get(row);
        if (before === height) continue;
        heights.current.set(row, height);
        changed = true;
        const start = now.starts[order.indexOf(row)] ?? Infinity;
        if (scroller.current && start < scroller.current.scrollTop - height) moved += height - (before ?? ESTIMATE);
      }
      if (changed) bump((count) => count + 1);
      if (moved && scroller.current) scroller.current.scrollTop += moved;
    });
  }, []);

  const measure = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return;
      observer?.observe(element);
      return () => observer?.unobserve(element);
    },
    [observer],
  );

  useLayoutEffect(look, [look, places]);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let frame = 0;
    const onScroll = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    const size = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(onScroll);
    size?.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', onScroll);
      size?.disconnect();
    };
  }, [look]);

  const reveal = useCallback((key: string) => {
    const element = scroller.current;
    if (!element) return;
    const top = revealed(latest.current.places, latest.current.keys.indexOf(key), element.scrollTop, element.clientHeight, 10);
    if (top !== null) element.scrollTop = top;
  }, []);

  const [first, last] = rangeAt(places, view.top, view.height, AROUND);
  const shown = new Set(kept.map((key) => keys.indexOf(key)).filter((at) => at >= 0));
  for (let at = first; at <= last; at++) shown.add(at);
  return { scroller, places, measure, reveal, last, rows: [...shown].sort((a, b) => a - b) };
}
