import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call, client, sessionQuery, type PackCard } from '../api';

export const packsQuery = queryOptions({
  queryKey: ['packs'],
  staleTime: 300_000,
  queryFn: async (): Promise<PackCard[]> => (await call(client.GET('/api/v1/packs'))).items,
});

export const packQuery = (key: string) =>
  queryOptions({
    queryKey: ['packs', key],
    staleTime: 300_000,
    queryFn: () => call(client.GET('/api/v1/packs/{key}', { params: { path: { key } } })),
  });

/** Installs a template; everything on the screen that a template brings is asked for anew. */
export function useInstall(key: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => call(client.POST('/api/v1/packs/{key}/install', { params: { path: { key } } })),
    onSuccess: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: sessionQuery.queryKey }),
        queries.invalidateQueries({ queryKey: ['pipelines'] }),
        queries.invalidateQueries({ queryKey: ['types'] }),
        queries.invalidateQueries({ queryKey: ['roles'] }),
        queries.invalidateQueries({ queryKey: ['packs'] }),
        queries.invalidateQueries({ queryKey: ['checklist'] }),
      ]);
    },
  });
}

/** Loads a template of the shop's own making; the server checks it before anything of it is kept. */
export function useUpload() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (file: File) =>
      call(client.POST('/api/v1/packs', { body: file as unknown as string, bodySerializer: (body) => body, headers: { 'Content-Type': 'application/zip' } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['packs'] }),
  });
}

/** Takes a template that is not installed, and is the shop's own, out of its gallery. */
export function useForget() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (key: string) => call(client.DELETE('/api/v1/packs/{key}', { params: { path: { key } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['packs'] }),
  });
}

/** Templates whose name, description or marks hold every word that was typed. */
export function found<Shown extends PackCard>(packs: Shown[], typed: string): Shown[] {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return packs.filter((pack) => {
    const text = [pack.title, pack.description, ...pack.chips].join(' ').toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}
