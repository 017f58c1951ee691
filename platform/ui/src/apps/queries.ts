import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call, client, type App, type AppCredentials } from '../api';
import { showToast } from '../ui';

export const appsQuery = queryOptions({
  queryKey: ['apps'],
  queryFn: () => call(client.GET('/api/v1/apps')),
});

/** Looked at again while something comes: an exchange takes minutes, and people wait for its end. */
export const exchangesQuery = queryOptions({
  queryKey: ['exchanges'],
  queryFn: async () => (await call(client.GET('/api/v1/exchanges'))).items,
  refetchInterval: ({ state }) => (state.data?.some((one) => one.state === 'importing' || one.state === 'receiving') ? 2_000 : 30_000),
});

export type Deed = 'install' | 'renew' | 'remove';

/** Does what was agreed to; the answer of the first two holds a password that nobody sees again. */
async function done(deed: Deed, app: App): Promise<AppCredentials | undefined> {
  const params = { path: { app: app.id } };
  if (deed === 'remove') {
    await call(client.DELETE('/api/v1/apps/{app}', { params }));
    return undefined;
  }
  const answer = deed === 'install' ? client.POST('/api/v1/apps/{app}', { params }) : client.POST('/api/v1/apps/{app}/credentials', { params });
  return (await call(answer)).credentials;
}

export function useDeed(onDone: (deed: Deed, credentials?: AppCredentials) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ deed, app }: { deed: Deed; app: App }) => done(deed, app),
    onSuccess: (credentials, { deed }) => onDone(deed, credentials),
    onError: (error) => showToast({ text: error.message, alarm: true }),
    onSettled: () => Promise.all([queries.invalidateQueries({ queryKey: ['apps'] }), queries.invalidateQueries({ queryKey: ['api-keys'] })]),
  });
}
