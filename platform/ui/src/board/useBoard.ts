import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { call, client, queryClient, type Board, type View } from '../api';
import { listenRecords } from '../api/stream';
import { appendPage, mergeBoard } from './state';

export type BoardKey = readonly ['board', string, View];

export const boardKey = (pipeline: string, view: View): BoardKey => ['board', pipeline, view] as const;

export function changeBoard(key: BoardKey, change: (board: Board) => Board): void {
  queryClient.setQueryData<Board>(key, (board) => board && change(board));
}

/** The board with every page that was scrolled to, in step with the others' work. */
export function useBoard(pipeline: string, view: View) {
  const key = useMemo(() => boardKey(pipeline, view), [pipeline, view]);
  const changed = useRef(new Set<string>());
  const loading = useRef(new Set<string>());
  const board = useQuery<Board, Error, Board, BoardKey>({
    queryKey: key,
    placeholderData: (previous, query) => (query?.queryKey[1] === pipeline ? previous : undefined),
    queryFn: async ({ signal }) => {
      const next = await call(client.GET('/api/v1/boards/{pipeline}', { params: { path: { pipeline }, query: { view } }, signal }));
      const merged = mergeBoard(queryClient.getQueryData<Board>(key), next, changed.current);
      changed.current = new Set();
      return merged;
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
        void queryClient.invalidateQueries({ queryKey: ['board', pipeline] });
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
        const query = { stage, cursor, view };
        const page = await call(client.GET('/api/v1/boards/{pipeline}/column', { params: { path: { pipeline }, query } }));
        changeBoard(key, (old) => appendPage(old, stage, page));
      } finally {
        loading.current.delete(cursor);
      }
    },
    [key, pipeline, view],
  );

  return { key, board, loadMore };
}
