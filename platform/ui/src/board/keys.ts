import type { Board, Column } from '../api';
import { findCard } from './state';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The card that an arrow leads to; lanes without cards are stepped over. */
export function neighbour(columns: readonly Column[], selected: string | null, direction: Direction): string | null {
  const lanes = columns.filter(({ cards }) => cards.length > 0);
  const found = selected ? findCard({ columns: lanes } as unknown as Board, selected) : null;
  if (!found) return lanes[0]?.cards[0]?.id ?? null;
  const lane = lanes.findIndex(({ stage }) => stage === found.place.stage);
  const { index } = found.place;
  if (direction === 'up' || direction === 'down') {
    const cards = lanes[lane]!.cards;
    return cards[Math.max(0, Math.min(cards.length - 1, index + (direction === 'down' ? 1 : -1)))]!.id;
  }
  const next = lanes[Math.max(0, Math.min(lanes.length - 1, lane + (direction === 'right' ? 1 : -1)))]!;
  return next === lanes[lane] ? selected : next.cards[Math.min(index, next.cards.length - 1)]!.id;
}

/** From the second frame on, until the virtual list has drawn the card in its new place and it stays there. */
export function focusCard(id: string): void {
  let frames = 0;
  const look = () => {
    const active = document.activeElement;
    const elsewhere = active && active !== document.body && !active.closest('[data-card]');
    const title = document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"] .ti`);
    if (++frames >= 2 && title && title !== active && !elsewhere) title.focus({ preventScroll: true });
    if (frames < 16) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
