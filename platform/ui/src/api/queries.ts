import { QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { call, client } from './client';
import { ApiError } from './problem';
import type { Pipeline, RecordType, Session } from './types';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: true,
      retry: (count, error) => count < 2 && !(error instanceof ApiError && error.status < 500),
    },
  },
});

/** Null when nobody is signed in; this is an ordinary answer, not a failure. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 60_000,
  queryFn: async (): Promise<Session | null> => {
    try {
      return await call(client.GET('/api/v1/session'), { quiet: true });
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) return null;
      throw error;
    }
  },
});

export const pipelinesQuery = queryOptions({
  queryKey: ['pipelines'],
  staleTime: 300_000,
  queryFn: async (): Promise<Pipeline[]> => (await call(client.GET('/api/v1/pipelines'))).items,
});

export const typesQuery = queryOptions({
  queryKey: ['types'],
  staleTime: 300_000,
  queryFn: async (): Promise<RecordType[]> => (await call(client.GET('/api/v1/types'))).items,
});

export const membersQuery = queryOptions({
  queryKey: ['members'],
  staleTime: 60_000,
  queryFn: async () => (await call(client.GET('/api/v1/members'))).items,
});

export const unitsQuery = queryOptions({
  queryKey: ['units'],
  staleTime: 60_000,
  queryFn: async () => (await call(client.GET('/api/v1/units'))).items,
});

export const notificationsQuery = queryOptions({
  queryKey: ['notifications'],
  queryFn: () => call(client.GET('/api/v1/notifications')),
});

/** The session of a page inside the shell, where there always is one. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new Error('No session');
  return data;
}

export function usePipelines(): Pipeline[] {
  return useQuery(pipelinesQuery).data ?? [];
}

export function useStages() {
  const pipelines = usePipelines();
  return (id: string | undefined) => pipelines.flatMap((pipeline) => pipeline.stages).find((stage) => stage.id === id);
}
