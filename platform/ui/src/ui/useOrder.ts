import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';

interface Options {
  ids: readonly string[];
  /** Called once, after a drop that changed the order; until it settles the new order is shown. */
  onOrder: (ids: string[]) => unknown;
  /** Words for those who do not see the list: taken, the new place, dropped, put back. */
  say: (what: 'taken' | 'place' | 'dropped' | 'back', id: string, place: number) => string;
}

export function moved(ids: readonly string[], id: string, to: number): string[] {
  const others = ids.filter((other) => other !== id);
  const at = Math.max(0, Math.min(others.length, to));
  return [...others.slice(0, at), id, ...others.slice(at)];
}

const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((id, index) => id === b[index]);

/**
 * A list that people put in order: by dragging a handle with mouse, pen or finger, or with Space, arrows, Space and Esc
 * on it. The items carry `data-order={id}` inside the element of `root`.
 */
export function useOrder({ ids, onOrder, say }: Options) {
  const root = useRef<HTMLElement>(null);
  const [carried, setCarried] = useState<string | null>(null);
  const [order, setOrder] = useState<string[]>([]);
  const [said, setSaid] = useState('');
  const [settling, setSettling] = useState(false);
  const shown = carried || settling ? order : [...ids];

  const take = (id: string) => {
    setOrder([...ids]);
    setCarried(id);
    setSaid(say('taken', id, ids.indexOf(id) + 1));
  };
  const put = (id: string, to: number) => {
    const next = moved(order, id, to);
    if (same(next, order)) return;
    setOrder(next);
    setSaid(say('place', id, next.indexOf(id) + 1));
  };
  const drop = (keep: boolean) => {
    if (!carried) return;
    setSaid(say(keep ? 'dropped' : 'back', carried, order.indexOf(carried) + 1));
    setCarried(null);
    if (!keep || same(order, ids)) return;
    setSettling(true);
    void Promise.resolve(onOrder(order)).finally(() => setSettling(false));
  };

  // Another list came from the server while one was being ordered: begin anew.
  const key = [...ids].sort().join();
  useEffect(() => setCarried(null), [key]);

  const placeAt = (y: number, id: string): number => {
    const boxes = [...(root.current?.querySelectorAll<HTMLElement>('[data-order]') ?? [])].filter((element) => element.dataset.order !== id);
    return boxes.filter((element) => {
      const { top, height } = element.getBoundingClientRect();
      return y > top + height / 2;
    }).length;
  };

  const handle = (id: string) => ({
    'aria-pressed': carried === id,
    style: { touchAction: 'none' as const },
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      take(id);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => carried === id && event.currentTarget.hasPointerCapture(event.pointerId) && put(id, placeAt(event.clientY, id)),
    onPointerUp: () => drop(true),
    onPointerCancel: () => drop(false),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (event.key === ' ' || event.key === 'Enter') {
        if (carried) drop(true);
        else take(id);
      } else if (event.key === 'Escape' && carried) drop(false);
      else if (step && carried === id) put(id, order.indexOf(id) + step);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    onBlur: () => carried === id && drop(false),
  });

  return { root, shown, carried, said, handle };
}
