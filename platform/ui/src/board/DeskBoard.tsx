import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Board, DukonRecord, Stage } from '../api';
import { wantsText } from '../record/wants';
import { foldedStages } from './folding';
import { FoldedLane, Lane, type LaneProps } from './Lane';
import type { Carry } from './useCarry';

type Chosen = Record<string, boolean>;

function stored(key: string): Chosen {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Chosen;
  } catch {
    return {};
  }
}

function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidth(element.clientWidth - 28);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}

interface DeskBoardProps extends Pick<LaneProps, 'selected' | 'onMenu' | 'onMore'> {
  board: Board;
  stages: readonly Stage[];
  carry: Carry | null;
  missing: DukonRecord['missing'] | undefined;
  scroller: RefObject<HTMLDivElement | null>;
}

export function DeskBoard({ board, stages, carry, missing, scroller, ...lane }: DeskBoardProps) {
  const key = `dukon-folded:${board.pipeline}`;
  const [chosen, setChosen] = useState(() => stored(key));
  const own = useRef<HTMLDivElement>(null);
  const width = useWidth(own);
  const folded = foldedStages(width, board.columns, chosen);
  const choose = useCallback(
    (stage: string, fold: boolean) =>
      setChosen((old) => {
        const next = { ...old, [stage]: fold };
        localStorage.setItem(key, JSON.stringify(next));
        return next;
      }),
    [key],
  );
  const fold = useCallback((stage: string) => choose(stage, true), [choose]);
  const unfold = useCallback((stage: string) => choose(stage, false), [choose]);

  return (
    <div
      className="board"
      ref={(element) => {
        own.current = element;
        scroller.current = element;
      }}
    >
      {board.columns.map((column) => {
        const stage = stages.find(({ id }) => id === column.stage);
        if (!stage) return null;
        const over = carry !== null && carry.over === stage.id && carry.over !== carry.from;
        if (folded.has(stage.id)) return <FoldedLane key={stage.id} stage={stage} column={column} over={over} onUnfold={unfold} />;
        return <Lane key={stage.id} stage={stage} column={column} over={over} wants={wantsText(missing?.[stage.id])} carried={carry?.id ?? null} onFold={fold} {...lane} />;
      })}
    </div>
  );
}
