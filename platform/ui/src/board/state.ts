import type { Board, Card, Column, Money } from '../api';
import { sum } from '../format/numbers';

/** Everything that changes a board in memory, as plain functions: the screen shows the result at once, the server follows. */

export interface Place {
  stage: string;
  index: number;
}

export function findCard(board: Board, id: string): { card: Card; place: Place } | null {
  for (const column of board.columns) {
    const index = column.cards.findIndex((card) => card.id === id);
    if (index >= 0) return { card: column.cards[index]!, place: { stage: column.stage, index } };
  }
  return null;
}

function shifted(total: Money | undefined, by: Money | undefined, sign: 1 | -1): Money | undefined {
  if (!total || !by || total.currency !== by.currency) return total;
  const amount = sign === 1 ? by.amount : by.amount.startsWith('-') ? by.amount.slice(1) : `-${by.amount}`;
  return { currency: by.currency, amount: sum([total.amount, amount]) };
}

function without(column: Column, card: Card): Column {
  return {
    ...column,
    count: Math.max(0, column.count - 1),
    amount: shifted(column.amount, card.amount, -1),
    cards: column.cards.filter(({ id }) => id !== card.id),
  };
}

function withCard(column: Column, card: Card, index: number): Column {
  const cards = [...column.cards];
  cards.splice(index, 0, card);
  return { ...column, count: column.count + 1, amount: shifted(column.amount, card.amount, 1), cards };
}

function changeClosed(board: Board, stage: string, by: 1 | -1): Board['closed'] {
  return board.closed.map((entry) => (entry.stage === stage ? { ...entry, count: Math.max(0, entry.count + by) } : entry));
}

/** Moves a card to the top of a stage (the newest entry stands first), or out of the board into a closing stage. */
export function moveCard(board: Board, card: Card, to: string, index = 0): Board {
  const from = findCard(board, card.id);
  const target = board.columns.some(({ stage }) => stage === to);
  const columns = board.columns.map((column) => {
    let next = column;
    if (from && column.stage === from.place.stage) next = without(next, from.card);
    if (column.stage === to) next = withCard(next, { ...card, stage: to }, index);
    return next;
  });
  let closed = board.closed;
  if (!target) closed = changeClosed(board, to, 1);
  else if (!from && card.stage) closed = changeClosed(board, card.stage, -1);
  const count = board.total.count + (target ? 1 : 0) - (from ? 1 : 0);
  return { ...board, columns, closed, total: { ...board.total, count } };
}

/** The newer state of a card, in the column where it now belongs. */
export function replaceCard(board: Board, card: Card): Board {
  const found = findCard(board, card.id);
  if (found?.place.stage !== card.stage) return card.stage ? moveCard(board, card, card.stage) : board;
  return {
    ...board,
    columns: board.columns.map((column) =>
      column.stage === card.stage ? { ...column, cards: column.cards.map((old) => (old.id === card.id ? card : old)) } : column,
    ),
  };
}

export function removeCard(board: Board, id: string): Board {
  const found = findCard(board, id);
  if (!found) return board;
  return {
    ...board,
    total: { ...board.total, count: Math.max(0, board.total.count - 1) },
    columns: board.columns.map((column) => (column.stage === found.place.stage ? without(column, found.card) : column)),
  };
}

export function appendPage(board: Board, stage: string, page: { cards: Card[]; cursor?: string }): Board {
  return {
    ...board,
    columns: board.columns.map((column) => {
      if (column.stage !== stage) return column;
      const known = new Set(column.cards.map(({ id }) => id));
      return { ...column, cursor: page.cursor, cards: [...column.cards, ...page.cards.filter(({ id }) => !known.has(id))] };
    }),
  };
}

/** A fresh first page keeps the further pages that a person has already scrolled through. */
export function mergeBoard(previous: Board | undefined, next: Board, changed: ReadonlySet<string> = new Set()): Board {
  if (!previous || previous.pipeline !== next.pipeline) return next;
  const fresh = new Set(next.columns.flatMap(({ cards }) => cards.map(({ id }) => id)));
  const columns = next.columns.map((column) => {
    const old = previous.columns.find(({ stage }) => stage === column.stage);
    const last = column.cards.at(-1)?.stageEnteredAt;
    if (!old || !column.cursor || !last || old.cards.length <= column.cards.length) return column;
    const tail = old.cards.filter((card) => !fresh.has(card.id) && !changed.has(card.id) && (card.stageEnteredAt ?? '') < last);
    return tail.length ? { ...column, cards: [...column.cards, ...tail], cursor: old.cursor } : column;
  });
  return { ...next, columns };
}

export function asMoney(value: Money | string | undefined, currency: string): Money | undefined {
  return typeof value === 'string' ? { amount: value, currency } : value;
}
