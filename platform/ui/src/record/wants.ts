import { queryOptions } from '@tanstack/react-query';
import { ApiError, call, client, queryClient, type Card, type Missing } from '../api';

export const recordQuery = (id: string) =>
  queryOptions({
    queryKey: ['record', id] as const,
    queryFn: ({ signal }) => call(client.GET('/api/v1/records/{id}', { params: { path: { id } }, signal })),
  });

/** A move that waits for what its stage wants to be known. */
export interface WantingMove {
  card: Card;
  to: string;
  wants: readonly Missing[];
  /** What the server said to the answers of a first attempt. */
  error?: ApiError;
}

export const wantsText = (wants: readonly Missing[] | undefined) => wants?.map(({ text }) => text).join(' ') || undefined;

/** What the stage wants of this very version of the card, when its page has been read already. */
export function knownWants({ id, version }: Card, to: string): readonly Missing[] {
  const known = queryClient.getQueryData(recordQuery(id).queryKey);
  return (known?.version === version && known.missing[to]) || [];
}

/** The move as it waits after a refusal for which a person can do something in place; null for any other error. */
export function wantingMove(card: Card, to: string, error: unknown, before: readonly Missing[] = []): WantingMove | null {
  if (!(error instanceof ApiError)) return null;
  const wants = (error.extras.missing as Missing[] | undefined) ?? [];
  if (wants.length > 0) return { card, to, wants, error };
  const wrong = error.errors.flatMap(({ pointer }) => /^\/(?:fields\/)?(\w+)$/.exec(pointer)?.[1] ?? []);
  if (error.status !== 422 || wrong.length === 0) return null;
  return { card, to, wants: before.length > 0 ? before : [{ text: error.detail, fields: wrong }], error };
}
