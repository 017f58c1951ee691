import type { Board, Card } from '../api';
import { findCard, moveCard, removeCard, replaceCard } from './state';

/** Where a card of this window is on its way to, and whether it got there. */
const going = new Map<string, { to: string; answer: Promise<boolean> }>();
/** The newest state of cards that this window moved. */
const newest = new Map<string, Card>();

/** The move of the card that has no answer yet. */
export const onTheWay = (id: string): Promise<boolean> | undefined => going.get(id)?.answer;

export function started(id: string, to: string, answer: Promise<boolean>): void {
  const mine = { to, answer };
  going.set(id, mine);
  void answer.finally(() => going.get(id) === mine && going.delete(id));
}

export function settled(card: Card): void {
  newest.set(card.id, card);
}

const place = (board: Board, card: Card) => (card.closed ? removeCard(board, card.id) : replaceCard(board, card));

/** An answer that was on its way while cards were moved here knows nothing of it: on the screen they do not jump back. */
export function keepOwn(board: Board): Board {
  let kept = board;
  for (const [id, card] of newest) {
    const told = findCard(kept, id)?.card;
    if (told && told.version < card.version) kept = place(kept, card);
    else newest.delete(id);
  }
  for (const [id, { to }] of going) {
    const told = findCard(kept, id)?.card;
    if (told && told.stage !== to) kept = moveCard(kept, told, to);
  }
  return kept;
}
