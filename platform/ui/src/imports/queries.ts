import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call, client, type OrderImport } from '../api';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

export const historyQuery = queryOptions({
  queryKey: ['order-files'],
  queryFn: async () => (await call(client.GET('/api/v1/order-files'))).items,
});

/** Sends a file to be looked at; the server writes nothing yet. */
export function usePreview() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file, file.name);
      return call(client.POST('/api/v1/order-files', { body: { file }, bodySerializer: () => form }));
    },
    onSuccess: () => void queries.invalidateQueries({ queryKey: historyQuery.queryKey }),
  });
}

/** Writes what the preview promised; pressing twice doubles nothing. */
export function useImport() {
  const queries = useQueryClient();
  const [progress, setProgress] = useState<OrderImport>();
  const write = useMutation({
    mutationFn: async (id: string) => {
      const path = { params: { path: { id } } };
      let report = await call(client.POST('/api/v1/order-files/{id}/import', path));
      while (report.state === 'running') {
        setProgress(report);
        await pause(1000);
        const file = await call(client.GET('/api/v1/order-files/{id}', path));
        report = file.report ?? { ...report, done: file.done, total: file.total };
      }
      return report;
    },
    onSettled: () => {
      setProgress(undefined);
      for (const key of ['order-files', 'board', 'clients', 'tasks', 'checklist']) void queries.invalidateQueries({ queryKey: [key] });
    },
  });
  return { ...write, progress };
}
