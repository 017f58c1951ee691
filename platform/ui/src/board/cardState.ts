import type { Card } from '../api';
import type { Formats } from '../format';
import type { Tone } from '../ui';

export type CardState = 'won' | 'lost' | 'late' | 'soon' | 'none' | 'waiting' | 'planned';

const SOON = 2 * 60 * 60 * 1000;

/** One state per card, the most pressing first: late, soon, no step, waiting, planned. */
export function cardState(card: Card, now: Date): CardState {
  if (card.closed) return card.closed;
  const due = card.next?.dueAt ? new Date(card.next.dueAt).getTime() - now.getTime() : null;
  if (due !== null && due < 0) return 'late';
  if (due !== null && due < SOON) return 'soon';
  if (card.next) return 'planned';
  return card.waiting ? 'waiting' : 'none';
}

export const stateTone: Record<CardState, Tone | undefined> = {
  won: 'won', lost: 'lost', late: 'late', soon: 'soon', none: 'none', waiting: 'robot', planned: undefined,
};

export function stateText(state: CardState, card: Card, now: Date, format: Formats, t: (key: string) => string): string {
  const due = card.next?.dueAt;
  if (state === 'late' && due) return format.lateness(due, now);
  if (state === 'soon' && due) return format.soon(due, now);
  if (state === 'planned') return due ? format.planned(due, now) : (card.next?.title ?? '');
  if (state === 'waiting') return card.waiting?.dueAt ? format.planned(card.waiting.dueAt, now) : t('state.waiting');
  return t(`state.${state}`);
}
