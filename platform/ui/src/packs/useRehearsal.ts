import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { listenRehearsal } from '../api/stream';
import type { PackRequest } from './contract';
import { rehearsalQuery } from './queries';

/** Replays the shop's own last days; `share` of 1 is said by the server while a long rehearsal goes on. */
export function useRehearsal(key: string, request: PackRequest, days: number, enabled: boolean) {
  const [id] = useState(() => crypto.randomUUID());
  const [share, setShare] = useState<number>();
  useEffect(() => listenRehearsal((event) => event.id === id && event.total > 0 && setShare(event.done / event.total)), [id]);
  const rehearsal = useQuery({ ...rehearsalQuery(key, request, days, id), enabled });
  return { ...rehearsal, share: rehearsal.isFetching ? share : undefined };
}
