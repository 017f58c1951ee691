import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card, Stage } from '../api';
import { knownWants, wantsText } from '../record/wants';
import { attachDrag } from './drag/engine';
import { focusCard } from './keys';

export interface Carry {
  id: string;
  from: string;
  over: string | null;
  by: 'pointer' | 'keys';
}

interface Options {
  enabled: boolean;
  stages: readonly Stage[];
  cardOf: (id: string) => Card | undefined;
  move: (card: Card, to: string) => Promise<boolean>;
  onEdge: (side: -1 | 1) => void;
}

/** One carried card at a time, by pointer or by keys, with words for those who do not see it. */
export function useCarry(options: Options) {
  const { t } = useTranslation('board');
  const [carry, setCarry] = useState<Carry | null>(null);
  const [said, say] = useState('');
  const latest = useRef(options);
  latest.current = options;
  const root = useRef<HTMLDivElement>(null);
  const { stages } = options;
  const name = useCallback((id: string | null) => stages.find((stage) => stage.id === id)?.name ?? '', [stages]);
  const sayOver = useCallback(
    (id: string, over: string) => {
      const card = latest.current.cardOf(id);
      const wants = card && wantsText(knownWants(card, over));
      say([t('carry.over', { stage: name(over) }), wants].filter(Boolean).join('. '));
    },
    [name, t],
  );

  const start = useCallback(
    (id: string, by: Carry['by']) => {
      const card = latest.current.cardOf(id);
      if (!card?.stage || !latest.current.enabled) return;
      setCarry({ id, from: card.stage, over: card.stage, by });
      say(t('carry.taken', { number: card.number, stage: name(card.stage) }));
    },
    [name, t],
  );

  const finish = useCallback(
    async (id: string, to: string | null) => {
      setCarry(null);
      const card = latest.current.cardOf(id);
      if (!card) return;
      if (!to || to === card.stage) {
        say(t('carry.back', { number: card.number }));
        return focusCard(id);
      }
      say(t('carry.dropped', { number: card.number, stage: name(to) }));
      const moved = latest.current.move(card, to);
      focusCard(id);
      if (!(await moved)) focusCard(id);
    },
    [name, t],
  );

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    return attachDrag(element, {
      enabled: () => latest.current.enabled,
      onStart: (id) => start(id, 'pointer'),
      onOver: (id, over) => {
        setCarry((old) => old && { ...old, over });
        if (over) sayOver(id, over);
      },
      onDrop: (id, zone) => void finish(id, zone),
      onEdge: (side) => latest.current.onEdge(side),
    });
  }, [start, finish, sayOver]);

  const step = useCallback(
    (by: -1 | 1) => {
      if (!carry) return;
      const at = stages.findIndex(({ id }) => id === carry.over);
      const next = stages[Math.max(0, Math.min(stages.length - 1, at + by))];
      if (!next || next.id === carry.over) return;
      setCarry({ ...carry, over: next.id });
      sayOver(carry.id, next.id);
      document.querySelector(`[data-drop="${CSS.escape(next.id)}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
    [carry, stages, sayOver],
  );

  return { root, carry, said, start, finish, step };
}
