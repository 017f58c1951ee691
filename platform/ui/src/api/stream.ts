import type { QueryKey } from '@tanstack/react-query';
import { queryClient, sessionQuery } from './queries';
import type { Notification } from './types';

export interface RecordsEvent {
  pipeline?: string;
  stages?: string[];
  ids: string[];
}

/** How far the rehearsal of a template has come. */
export interface RehearsalEvent {
  id: string;
  done: number;
  total: number;
}

type Listener<T> = (event: T) => void;
const onRecords = new Set<Listener<RecordsEvent>>();
const onRehearsal = new Set<Listener<RehearsalEvent>>();
const onNotification = new Set<Listener<Notification>>();

/** Tells about records that anyone, or a robot, changed. */
export function listenRecords(listener: Listener<RecordsEvent>): () => void {
  onRecords.add(listener);
  return () => void onRecords.delete(listener);
}

export function listenNotifications(listener: Listener<Notification>): () => void {
  onNotification.add(listener);
  return () => void onNotification.delete(listener);
}

export function listenRehearsal(listener: Listener<RehearsalEvent>): () => void {
  onRehearsal.add(listener);
  return () => void onRehearsal.delete(listener);
}

function parse<T>(event: Event): T | null {
  try {
    return JSON.parse((event as MessageEvent<string>).data) as T;
  } catch {
    return null;
  }
}

/** Asks anew. A first answer that is still on its way may be older than what has happened: it is asked for again behind it. */
export function askAnew(queryKey: QueryKey): void {
  const first = queryClient.getQueryCache().findAll({ queryKey, fetchStatus: 'fetching', predicate: ({ state }) => state.data === undefined });
  void queryClient.invalidateQueries({ queryKey });
  for (const query of first) query.promise?.then(() => queryClient.invalidateQueries({ queryKey: query.queryKey, exact: true }), () => undefined);
}

/** Keeps this window in step with everyone else's work in the shop. */
export function connectStream(shop: string): () => void {
  const source = new EventSource(`/api/v1/stream?shop=${encodeURIComponent(shop)}`);
  let broken = false;
  source.addEventListener('open', () => {
    // What happened while the line was cut is not repeated: ask again.
    if (broken) void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    broken = false;
  });
  source.addEventListener('error', () => {
    broken = true;
    if (source.readyState === EventSource.CLOSED) void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
  });
  source.addEventListener('records', (event) => {
    const data = parse<RecordsEvent>(event);
    if (!data) return;
    onRecords.forEach((tell) => tell(data));
    for (const id of data.ids ?? []) askAnew(['record', id]);
    askAnew(['clients']);
  });
  source.addEventListener('rehearsal', (event) => {
    const data = parse<RehearsalEvent>(event);
    if (data) onRehearsal.forEach((tell) => tell(data));
  });
  source.addEventListener('tasks', () => askAnew(['tasks']));
  source.addEventListener('requests', () => askAnew(['requests']));
  source.addEventListener('notification', (event) => {
    const data = parse<Notification>(event);
    askAnew(['notifications']);
    if (data) onNotification.forEach((tell) => tell(data));
  });
  return () => source.close();
}
