import { memo, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card, Column, Stage } from '../api';
import { useFormats } from '../format';
import { Awning, cx } from '../ui';
import { IconChevronRight, IconListCheck, IconRobot } from '../ui/icons';
import { CardView } from './CardView';
import { useRows } from './useRows';

export interface LaneProps {
  stage: Stage;
  column: Column;
  selected: string | null;
  carried: string | null;
  /** The carried card would come here. */
  over: boolean;
  /** What the carried card lacks to come here, in words. */
  wants?: string;
  onMenu: (card: Card, anchor: Element) => void;
  onMore: (stage: string, cursor: string) => void;
  onFold?: (stage: string) => void;
}

function Robots({ stage }: { stage: Stage }) {
  const text = stage.robots.join(' · ');
  if (!text) return <div className="bot" aria-hidden="true" />;
  return (
    <div className="bot" title={stage.robots.join('\n')} tabIndex={-1}>
      <IconRobot size={14} />
      <span className="clamp2">{text}</span>
    </div>
  );
}

function Wants({ text }: { text: string }) {
  return (
    <div className="wants">
      <IconListCheck size={14} />
      {text}
    </div>
  );
}

function Cards({ column, selected, carried, over, onMenu, onMore }: LaneProps) {
  const { cards, cursor, stage } = column;
  const keys = useMemo(() => cards.map(({ id }) => id), [cards]);
  const stop = selected && keys.includes(selected) ? selected : keys[0];
  // These stay in the page: the carried card holds the touch, the other the focus, or the way for it into the lane.
  const { scroller, places, measure, reveal, last, rows } = useRows(keys, [carried, stop].filter((id) => id != null));
  useEffect(() => {
    if (cursor && last >= cards.length - 6) onMore(stage, cursor);
  }, [cards.length, stage, cursor, last, onMore]);
  useEffect(() => {
    if (selected) reveal(selected);
  }, [selected, reveal]);

  return (
    <div className="cards" ref={scroller} tabIndex={-1}>
      {over && <div className="slot" />}
      <div role="list" style={{ height: places.total + 6, position: 'relative' }}>
        {rows.map((row) => {
          const card = cards[row]!;
          return (
            <div key={card.id} role="listitem" data-row={card.id} ref={measure} className="cell" style={{ transform: `translateY(${places.starts[row]! + 2}px)` }}>
              <CardView card={card} selected={card.id === selected} stop={card.id === stop} carried={card.id === carried} onMenu={onMenu} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** A stall: awning, name, count, sum, what robots do here, and the cards. */
export const Lane = memo(function Lane(props: LaneProps) {
  const { t } = useTranslation('board');
  const { stage, column, over, wants, onFold } = props;
  const format = useFormats();
  return (
    <section className={cx('lane', `st-${stage.color}`, over && 'over')} data-drop={stage.id} aria-label={t('lane', { stage: stage.name, count: column.count })}>
      <Awning />
      <header className="lh">
        <div className="row" style={{ gap: 6 }}>
          <h2 className="nm ell sp" title={stage.name}>
            {stage.short ?? stage.name}
          </h2>
          {onFold && (
            <button type="button" className="fold-it" aria-label={t('fold', { stage: stage.name })} onClick={() => onFold(stage.id)}>
              <IconChevronRight size={14} />
            </button>
          )}
          <span className="n t12 b6 i2">{format.number(column.count)}</span>
        </div>
        <div className="t12 i3 n sum">{column.amount ? format.money(column.amount) : ' '}</div>
      </header>
      <Robots stage={stage} />
      {wants && <Wants text={wants} />}
      <Cards {...props} />
    </section>
  );
});

interface FoldedProps {
  stage: Stage;
  column: Column;
  over: boolean;
  onUnfold: (stage: string) => void;
}

export const FoldedLane = memo(function FoldedLane({ stage, column, over, onUnfold }: FoldedProps) {
  const { t } = useTranslation('board');
  const format = useFormats();
  return (
    <button
      type="button"
      className={cx('fold', `st-${stage.color}`, over && 'over')}
      data-drop={stage.id}
      aria-label={t('unfold', { stage: stage.name, count: column.count })}
      onClick={() => onUnfold(stage.id)}
    >
      <Awning style={{ ['--aw' as string]: '34px' }} />
      <span className="count n">{format.number(column.count)}</span>
      <span className="name">
        {stage.short ?? stage.name}{' '}
        {column.amount && column.count > 0 && <span className="i3 n">{format.money(column.amount)}</span>}
      </span>
    </button>
  );
});
