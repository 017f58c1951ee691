import type { Card, Column } from '../api';
import { useKeys } from '../ui';
import type { useCarry } from './useCarry';
import { focusCard, neighbour, type Direction } from './keys';

interface Options {
  columns: readonly Column[];
  selected: string | null;
  select: (id: string | null) => void;
  carrying: ReturnType<typeof useCarry>;
  cardOf: (id: string) => Card | undefined;
  menuOf: (card: Card, kind: 'move' | 'assign') => void;
  canMove: boolean;
  canEdit: boolean;
}

/** Arrows select or carry, Space picks up and drops, M moves, A assigns. Bound by place, so any layout will do. */
export function useBoardKeys({ columns, selected, select, carrying, cardOf, menuOf, canMove, canEdit }: Options): void {
  const { carry, start, finish, step } = carrying;
  const card = selected ? cardOf(selected) : undefined;
  const go = (direction: Direction) => () => {
    const next = neighbour(columns, selected, direction);
    if (!next) return;
    select(next);
    focusCard(next);
  };
  const carryKeys = carry && {
    ArrowLeft: () => step(-1),
    ArrowRight: () => step(1),
    ArrowUp: () => undefined,
    ArrowDown: () => undefined,
    Space: () => void finish(carry.id, carry.over),
    Enter: () => void finish(carry.id, carry.over),
    Escape: () => void finish(carry.id, null),
  };
  useKeys(
    carryKeys ?? {
      ArrowUp: go('up'),
      ArrowDown: go('down'),
      ArrowLeft: go('left'),
      ArrowRight: go('right'),
      Space: card && canMove ? () => start(card.id, 'keys') : undefined,
      KeyM: card && canMove ? () => menuOf(card, 'move') : undefined,
      KeyA: card && canEdit ? () => menuOf(card, 'assign') : undefined,
      Escape: selected ? () => select(null) : undefined,
    },
  );
}
