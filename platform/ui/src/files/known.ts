import { queryClient, type DukonRecord, type StoredFile } from '../api';

/** Fields hold ids of files. What they are called came with a card, or with the answer to sending them. */
const sent = new Map<string, StoredFile>();

export function remember(known: readonly StoredFile[] | undefined): void {
  known?.forEach((file) => sent.set(file.id, file));
}

export function knownFile(id: string): StoredFile | undefined {
  const cards = queryClient.getQueriesData<Partial<DukonRecord>>({ queryKey: ['record'] });
  return sent.get(id) ?? cards.flatMap(([, card]) => card?.files ?? []).find((file) => file.id === id);
}

/** Ids as an editor keeps them, one behind the other. */
export function fileIds(value: string): string[] {
  return value.split(',').map((id) => id.trim()).filter(Boolean);
}

export const LARGEST = 10 * 1024 * 1024;
export const MOST = 20;
