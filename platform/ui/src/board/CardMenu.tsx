import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from '../router';
import { membersQuery, type Card, type Stage } from '../api';
import { recordQuery, wantsText } from '../record/wants';
import { Avatar, MenuPopup, StageDot, type MenuGroup } from '../ui';
import { IconArrowRight, IconUserShare } from '../ui/icons';

export interface CardMenuState {
  card: Card;
  anchor: Element;
  kind: 'all' | 'move' | 'assign';
}

interface CardMenuProps extends CardMenuState {
  stages: readonly Stage[];
  canMove: boolean;
  canEdit: boolean;
  onMove: (card: Card, to: string) => void;
  onAssign: (card: Card, member: { id: string; name: string }) => void;
  onKind: (kind: CardMenuState['kind']) => void;
  onClose: () => void;
}

function useGroups(props: CardMenuProps): MenuGroup[] {
  const { card, kind, stages, canMove, canEdit, onMove, onAssign, onKind } = props;
  const { t } = useTranslation('board');
  const navigate = useNavigate();
  const members = useQuery({ ...membersQuery, enabled: kind === 'assign' });
  const missing = useQuery({ ...recordQuery(card.id), enabled: canMove && kind !== 'assign' }).data?.missing;
  if (kind === 'assign') {
    const items = (members.data ?? []).filter(({ state }) => state === 'active').map(({ id, name }) => ({
      id, label: name, icon: <Avatar name={name} id={id} />, checked: card.responsible?.id === id, onSelect: () => onAssign(card, { id, name }),
    }));
    return [{ label: t('assignTo', { number: card.number }), items }];
  }
  const of = (closing: boolean) =>
    stages
      .filter((stage) => (stage.kind !== 'open') === closing && stage.id !== card.stage)
      .map((stage) => ({ id: stage.id, label: stage.name, hint: wantsText(missing?.[stage.id]), icon: <StageDot stage={stage.color} />, disabled: !canMove, onSelect: () => onMove(card, stage.id) }));
  const moves: MenuGroup[] = [{ label: t('moveTo', { number: card.number }), items: of(false) }, { label: t('closing'), items: of(true) }];
  const used = moves.filter(({ items }) => items.length > 0);
  if (kind === 'move') return used;
  const first: MenuGroup = {
    items: [
      { id: 'open', label: t('openCard'), icon: <IconArrowRight size={16} />, end: <span className="key">Enter</span>, onSelect: () => void navigate(`/records/${card.id}`) },
      { id: 'assign', label: t('assign'), icon: <IconUserShare size={16} />, end: <span className="key">A</span>, disabled: !canEdit, onSelect: () => onKind('assign') },
    ],
  };
  return [first, ...used];
}

/** Everything one can do with a card without dragging it. */
export function CardMenu(props: CardMenuProps) {
  const { t } = useTranslation('board');
  const groups = useGroups(props);
  const ready = groups.some(({ items }) => items.length > 0);
  return ready ? (
    <MenuPopup key={props.kind} label={t('cardMenu', { number: props.card.number })} anchor={props.anchor} groups={groups} onClose={props.onClose} />
  ) : null;
}
