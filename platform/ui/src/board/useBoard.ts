import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { call, client, queryClient, type Board, type Cut } from '../api';
import { askAnew, listenRecords } from '../api/stream';
import { keepOwn } from './ownMoves';
import { appendPage, mergeBoard } from './state';

export type BoardKey = readonly ['board', string, Cut];

export const boardKey = (pipeline: string, cut: Cut): BoardKey => ['board', pipeline, cut] as const;

const asked = (cut: Cut) => (cut.startsWith('filter:') ? { filter: cut.slice('filter:'.length) } : { view: cut });

export function changeBoard(key: BoardKey, change: (board: Board) => Board): void {
  queryClient.setQueryData<Board>(key, (board) => board && change(board));
}

/** The board with every page that was scrolled to, in step with the others' work. */
export function useBoard(pipeline: string, cut: Cut) {
  const key = useMemo(() => boardKey(pipeline, cut), [pipeline, cut]);
  const changed = useRef(new Set<string>());
  const loading = useRef(new Set<string>());
  const board = useQuery<Board, Error, Board, BoardKey>({
    queryKey: key,
    placeholderData: (previous, query) => (query?.queryKey[1] === pipeline ? previous : undefined),
    queryFn: async ({ signal }) => {
      const next = await call(client.GET('/api/v1/boards/{pipeline}', { params: { path: { pipeline }, query: asked(cut) }, signal }));
      const merged = mergeBoard(queryClient.getQueryData<Board>(key), next, changed.current);
      changed.current = new Set();
      return keepOwn(merged);
    },
  });

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = listenRecords((event) => {
      if (event.pipeline && event.pipeline !== pipeline) return;
      event.ids.forEach((id) => changed.current.add(id));
      // A hundred robots at once are one request.
      timer ??= setTimeout(() => {
        timer = undefined;
        askAnew(['board', pipeline]);
      }, 400);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [pipeline]);

  const loadMore = useCallback(
    async (stage: string, cursor: string) => {
      if (loading.current.has(cursor)) return;
      loading.current.add(cursor);
      try {
        const query = { stage, cursor, ...asked(cut) };
        const page = await call(client.GET('/api/v1/boards/{pipeline}/column', { params: { path: { pipeline }, query } }));
        changeBoard(key, (old) => appendPage(old, stage, page));
      } finally {
        loading.current.delete(cursor);
      }
    },
    [key, pipeline, cut],
  );

  return { key, board, loadMore };
}
