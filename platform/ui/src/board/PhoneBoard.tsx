import { useEffect, useRef, type TouchEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Board, DukonRecord, Stage } from '../api';
import { wantsText } from '../record/wants';
import { useFormats } from '../format';
import { Awning, cx } from '../ui';
import { Lane, type LaneProps } from './Lane';

interface PhoneBoardProps extends Pick<LaneProps, 'selected' | 'carried' | 'onMenu' | 'onMore'> {
  board: Board;
  stages: readonly Stage[];
  shown: string;
  over: string | null;
  missing: DukonRecord['missing'] | undefined;
  onShow: (stage: string) => void;
}

/** Wide and quick enough to mean the next lane, not a scroll. */
export function swipe(dx: number, dy: number): -1 | 0 | 1 {
  if (Math.abs(dx) < 56 || Math.abs(dx) < Math.abs(dy) * 1.8) return 0;
  return dx < 0 ? 1 : -1;
}

export function PhoneBoard({ board, stages, shown, over, missing, onShow, ...lane }: PhoneBoardProps) {
  const { t } = useTranslation('board');
  const format = useFormats();
  const strip = useRef<HTMLDivElement>(null);
  const from = useRef<{ x: number; y: number } | null>(null);
  const open = stages.filter((stage) => board.columns.some((column) => column.stage === stage.id));
  const stage = open.find(({ id }) => id === shown) ?? open[0];
  const column = board.columns.find((one) => one.stage === stage?.id);

  useEffect(() => {
    strip.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [stage?.id]);

  const onTouchEnd = (event: TouchEvent) => {
    const touch = event.changedTouches[0];
    const began = from.current;
    from.current = null;
    if (!touch || !began || lane.carried) return;
    const side = swipe(touch.clientX - began.x, touch.clientY - began.y);
    const next = side && open[open.findIndex(({ id }) => id === stage?.id) + side];
    if (next) onShow(next.id);
  };

  if (!stage || !column) return null;
  return (
    <>
      <div className="stages" role="tablist" aria-label={t('stages')} ref={strip}>
        {open.map((one) => (
          <button
            key={one.id}
            type="button"
            role="tab"
            aria-selected={one.id === stage.id}
            className={cx(`st-${one.color}`, one.id === stage.id && 'on', over === one.id && 'over')}
            data-drop={one.id}
            data-tray=""
            onClick={() => onShow(one.id)}
          >
            <Awning />
            <span className="clamp2">
              {one.short ?? one.name} <span className="n i3">{format.number(board.columns.find(({ stage: id }) => id === one.id)?.count ?? 0)}</span>
            </span>
          </button>
        ))}
      </div>
      <div
        className="phone-lane"
        onTouchStart={(event) => (from.current = { x: event.touches[0]!.clientX, y: event.touches[0]!.clientY })}
        onTouchEnd={onTouchEnd}
      >
        <Lane key={stage.id} stage={stage} column={column} over={over === stage.id && lane.carried !== null} wants={wantsText(missing?.[over ?? stage.id])} {...lane} />
        {column.count === 0 && !lane.carried && <p className="t13 i3 lane-empty">{t('nothingHere')}</p>}
      </div>
    </>
  );
}
