import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../router';
import type { Card } from '../api';
import { useFormats } from '../format';
import { useNow } from '../format/clock';
import { Avatar, Chip, cx } from '../ui';
import { IconAlarm, IconCalendarQuestion, IconCheckbox, IconCircleCheck, IconCircleX, IconClock, IconDots, IconRobot, type IconType } from '../ui/icons';
import { cardState, stateText, stateTone, type CardState } from './cardState';
import { SourceIcon } from './sources';

const stateIcon: Record<CardState, IconType> = {
  won: IconCircleCheck, lost: IconCircleX, late: IconAlarm, soon: IconClock, none: IconCalendarQuestion, waiting: IconRobot, planned: IconCheckbox,
};

function StateChip({ card }: { card: Card }) {
  const { t } = useTranslation('board');
  const format = useFormats();
  const now = useNow();
  const state = cardState(card, now);
  const Icon = stateIcon[state];
  const title = card.next?.title ?? card.waiting?.text;
  return (
    <Chip small tone={stateTone[state]} icon={<Icon size={13} />} title={title}>
      {stateText(state, card, now, format, t)}
      {title && <span className="vh">: {title}</span>}
    </Chip>
  );
}

function Age({ card }: { card: Card }) {
  const format = useFormats();
  const now = useNow();
  return <span className="nw">{format.age(card.stageEnteredAt ?? card.createdAt, now)}</span>;
}

export interface CardViewProps {
  card: Card;
  selected: boolean;
  /** The one card of its lane that Tab reaches. */
  stop: boolean;
  carried: boolean;
  /** Opens the menu of the card: move, assign, open. */
  onMenu: (card: Card, anchor: Element) => void;
}

function LateMark({ card }: { card: Card }) {
  const now = useNow();
  return cardState(card, now) === 'late' ? <i className="late-line" aria-hidden="true" /> : null;
}

/** Number and age, title, sum and client, one state, one person. Plain elements: there are hundreds of these. */
export const CardView = memo(function CardView({ card, selected, stop, carried, onMenu }: CardViewProps) {
  const { t } = useTranslation('board');
  const format = useFormats();
  return (
    <article className={cx('card', selected && 'is-sel', carried && 'is-carried')} data-card={card.id}>
      <LateMark card={card} />
      <div className="row t11 i3 top-line">
        <span className="n">{card.number}</span>
        <SourceIcon source={card.source} />
        <span className="sp" />
        <Age card={card} />
      </div>
      <Link to={`/records/${card.id}`} className="ti clamp2" tabIndex={stop ? 0 : -1} draggable={false}>
        {format.glue(card.title)}
      </Link>
      {(card.amount || card.client) && (
        <div className="row t12 sum-line">
          {card.amount && <b className="b6 n t13 nw">{format.amount(card.amount)}</b>}
          {card.client && <span className="i2 ell sp">{card.client.name}</span>}
        </div>
      )}
      <div className="row state-line">
        <StateChip card={card} />
        <span className="sp" />
        {card.responsible && <Avatar name={card.responsible.name} id={card.responsible.id} />}
        {card.responsible && <span className="vh">{t('responsible', { name: card.responsible.name })}</span>}
      </div>
      <button
        type="button"
        className="card-menu"
        tabIndex={selected ? 0 : -1}
        aria-haspopup="menu"
        aria-label={t('cardMenu', { number: card.number })}
        onClick={(event) => onMenu(card, event.currentTarget)}
      >
        <IconDots size={16} />
      </button>
    </article>
  );
});
