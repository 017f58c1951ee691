import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call, client } from '../api';

export const historyQuery = queryOptions({
  queryKey: ['order-files'],
  queryFn: async () => (await call(client.GET('/api/v1/order-files'))).items,
});

/** Sends a file to be looked at; the server writes nothing yet. */
export function usePreview() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => {
      const body = new FormData();
      body.append('file', file, file.name);
      return call(client.POST('/api/v1/order-files', { body, bodySerializer: (form) => form }));
    },
    onSuccess: () => void queries.invalidateQueries({ queryKey: historyQuery.queryKey }),
  });
}

/** Writes what the preview promised; pressing twice doubles nothing. */
export function useImport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call(client.POST('/api/v1/order-files/{id}/import', { params: { path: { id } } })),
    onSuccess: () => {
      for (const key of ['order-files', 'board', 'clients', 'tasks', 'checklist']) void queries.invalidateQueries({ queryKey: [key] });
    },
  });
}
