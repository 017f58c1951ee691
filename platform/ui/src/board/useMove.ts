import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, call, client, ifMatch, queryClient, useStages, type Board, type Card } from '../api';
import { knownWants, wantingMove, type WantingMove } from '../record/wants';
import { showToast } from '../ui';
import { onTheWay, settled, started } from './ownMoves';
import { findCard, moveCard, removeCard, replaceCard } from './state';
import { changeBoard, type BoardKey } from './useBoard';

function refresh(card: Card) {
  void queryClient.invalidateQueries({ queryKey: ['record', card.id] });
  void queryClient.invalidateQueries({ queryKey: ['tasks'] });
}

/** The card as the board knows it now: a move before this one made a newer version of it. */
const newestOf = (key: BoardKey, card: Card): Card => findCard(queryClient.getQueryData<Board>(key)!, card.id)?.card ?? card;

/** Moves at once; the server's refusal puts the card back and says why. */
export function useMove(key: BoardKey) {
  const { t } = useTranslation('board');
  const stageOf = useStages();
  const [missing, setMissing] = useState<WantingMove | null>(null);
  const name = useCallback((id: string | undefined) => stageOf(id)?.name ?? '', [stageOf]);

  const undo = useCallback(
    async (card: Card, moveId: string) => {
      try {
        const path = { id: card.id, moveId };
        const { record } = await call(client.POST('/api/v1/records/{id}/moves/{moveId}/undo', { params: { path } }));
        settled(record);
        changeBoard(key, (board) => replaceCard(board, record));
        refresh(card);
        showToast({ text: t('undone', { number: card.number, stage: name(record.stage) }), seconds: 4 });
      } catch (error) {
        showToast({ text: t('undoFailed', { reason: (error as Error).message }), alarm: true });
      }
    },
    [key, name, t],
  );

  const explain = useCallback(
    (error: unknown, card: Card, to: string) => {
      const wanting = wantingMove(card, to, error, missing?.wants);
      if (wanting) return setMissing(wanting);
      if (error instanceof ApiError && error.code === 'changed_meanwhile') {
        const current = error.extras.current as Card | undefined;
        const by = (error.extras.changedBy as { name?: string } | undefined)?.name;
        if (current) {
          settled(current);
          changeBoard(key, (board) => replaceCard(board, current));
        }
        const text = t(by ? 'firstNamed' : 'first', { name: by, number: card.number, stage: name(current?.stage ?? card.stage) });
        return showToast({ text, alarm: true });
      }
      const reason = error instanceof ApiError && error.detail ? error.detail : t('error.network');
      showToast({ text: t('putBack', { number: card.number, reason }), alarm: true });
    },
    [key, missing, name, t],
  );

  const send = useCallback(
    async (card: Card, to: string, fields?: Record<string, unknown>) => {
      const from = findCard(queryClient.getQueryData<Board>(key)!, card.id);
      changeBoard(key, (old) => moveCard(old, card, to));
      try {
        const { record, moveId } = await call(
          client.POST('/api/v1/records/{id}/move', { params: { path: { id: card.id } }, body: { to, fields }, ...ifMatch(card.version) }),
        );
        settled(record);
        changeBoard(key, (old) => (record.closed ? removeCard(old, record.id) : replaceCard(old, record)));
        refresh(card);
        setMissing(null);
        showToast({ text: t('moved', { number: card.number, stage: name(to) }), undo: moveId ? () => void undo(record, moveId) : undefined });
        return true;
      } catch (error) {
        changeBoard(key, (old) => (from ? moveCard(old, { ...from.card, stage: to }, from.place.stage, from.place.index) : old));
        explain(error, card, to);
        return false;
      }
    },
    [explain, key, name, t, undo],
  );

  const move = useCallback(
    async (card: Card, to: string, fields?: Record<string, unknown>) => {
      if (card.stage === to || !queryClient.getQueryData(key)) return false;
      const wants = fields ? [] : knownWants(card, to);
      if (wants.length > 0) {
        setMissing({ card, to, wants });
        return false;
      }
      const first = onTheWay(card.id);
      // Who moves a card twice in a breath is not to be told that somebody else was first: the second waits for the first.
      const answer = first ? first.then((there) => there && send(newestOf(key, card), to, fields)) : send(card, to, fields);
      started(card.id, to, answer);
      if (first) changeBoard(key, (old) => moveCard(old, card, to));
      return answer;
    },
    [key, send],
  );

  return { move, missing, forgetMissing: () => setMissing(null) };
}

/** Hands a card to another person, at once as well. */
export function useAssign(key: BoardKey) {
  const { t } = useTranslation('board');
  return useCallback(
    async (card: Card, member: { id: string; name: string }) => {
      changeBoard(key, (board) => replaceCard(board, { ...card, responsible: member }));
      try {
        const params = { path: { id: card.id } };
        const record = await call(client.PATCH('/api/v1/records/{id}', { params, body: { responsible: member.id }, ...ifMatch(card.version) }));
        changeBoard(key, (board) => replaceCard(board, { ...card, responsible: record.responsible, version: record.version }));
        refresh(card);
        showToast({ text: t('assigned', { number: card.number, name: member.name }), seconds: 4 });
      } catch (error) {
        changeBoard(key, (board) => replaceCard(board, card));
        void queryClient.invalidateQueries({ queryKey: key });
        showToast({ text: t('error.action', { reason: (error as Error).message }), alarm: true });
      }
    },
    [key, t],
  );
}
