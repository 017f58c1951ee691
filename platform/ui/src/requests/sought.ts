import type { Request } from '../api';

const open = ({ state }: Request) => state === 'asking' || state === 'broadcast';

/** What a card shows of its requests, the newest first: those that still ask; without any, how the last one ended. */
export function sought(requests: readonly Request[]): Request[] {
  const asking = requests.filter(open);
  return asking.length > 0 ? asking : requests.filter(({ state }) => state !== 'withdrawn').slice(0, 1);
}
