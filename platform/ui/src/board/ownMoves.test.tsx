import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { Suspense, type ReactNode } from 'react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { queryClient, type Board, type Card } from '../api';
import { startTexts } from '../i18n';
import { keepOwn } from './ownMoves';
import { findCard } from './state';
import { boardKey } from './useBoard';
import { useMove } from './useMove';

/** Stands in for the network before the client takes hold of it. */
const network = vi.hoisted(() => {
  const line = { handle: (_: Request): Promise<Response> => Promise.reject(new TypeError('network')) };
  globalThis.fetch = ((request: Request) => line.handle(request)) as typeof fetch;
  return line;
});

const at = '2026-11-22T10:00:00Z';
const card = (stage: string, version: number): Card => ({ id: '1', stage, number: 1, type: 'deal', pipeline: 'sale', title: 'One', createdAt: at, stageEnteredAt: at, version });
const column = (stage: string, cards: Card[]) => ({ stage, cards, count: cards.length });
const board = (one: Card) =>
  ({ pipeline: 'sale', total: { count: 1 }, closed: [{ stage: 'won', count: 0 }], columns: ['a', 'b', 'c'].map((stage) => column(stage, stage === one.stage ? [one] : [])) }) as unknown as Board;

const key = boardKey('sale', 'all' as never);
const wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={queryClient}>
    <Suspense>{children}</Suspense>
  </QueryClientProvider>
);
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
const shown = () => findCard(queryClient.getQueryData<Board>(key)!, '1')?.card;

let answers: (() => void)[] = [];
let asked: { to: string; version: string | null }[] = [];

beforeAll(() => startTexts());
beforeEach(() => {
  answers = [];
  asked = [];
  let version = 1;
  queryClient.setQueryData(['pipelines'], []);
  queryClient.setQueryData(key, board(card('a', 1)));
  network.handle = async (request) => {
    if (!request.url.endsWith('/move')) return json([]);
    const { to } = (await request.json()) as { to: string };
    const expected = request.headers.get('If-Match');
    asked.push({ to, version: expected });
    await new Promise<void>((done) => answers.push(done));
    if (expected !== `"${version}"`) return json({ code: 'changed_meanwhile', detail: 'changed', current: card('a', version) }, 412);
    version += 1;
    return json({ record: card(to, version) });
  };
});

test('a card moved twice in a breath goes both ways, the second time as the version that the first made', async () => {
  const { result } = renderHook(() => useMove(key), { wrapper });
  await waitFor(() => expect(result.current).not.toBeNull());
  let first: Promise<boolean>;
  let second: Promise<boolean>;
  act(() => void (first = result.current.move(shown()!, 'b')));
  act(() => void (second = result.current.move(shown()!, 'c')));
  expect(shown()?.stage).toBe('c');
  await waitFor(() => expect(answers).toHaveLength(1));
  act(() => answers[0]!());
  await waitFor(() => expect(answers).toHaveLength(2));
  act(() => answers[1]!());
  expect(await Promise.all([first!, second!])).toEqual([true, true]);
  expect(asked).toEqual([{ to: 'b', version: '"1"' }, { to: 'c', version: '"2"' }]);
  expect(shown()).toMatchObject({ stage: 'c', version: 3 });
});

test('an answer from before the move does not take the card back on the screen', async () => {
  const { result } = renderHook(() => useMove(key), { wrapper });
  await waitFor(() => expect(result.current).not.toBeNull());
  const before = board(card('a', 1));
  let moved: Promise<boolean>;
  act(() => void (moved = result.current.move(shown()!, 'b')));
  expect(findCard(keepOwn(before), '1')?.card.stage).toBe('b');
  await waitFor(() => expect(answers).toHaveLength(1));
  act(() => answers[0]!());
  await act(() => moved);
  expect(findCard(keepOwn(before), '1')?.card).toMatchObject({ stage: 'b', version: 2 });
  expect(findCard(keepOwn(board(card('c', 4))), '1')?.card).toMatchObject({ stage: 'c', version: 4 });
});
