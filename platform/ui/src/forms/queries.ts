import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call, client, type Form } from '../api';
import { showToast } from '../ui';
import { copyText } from '../ui/copyText';
import type { Draft } from './draft';
import { publicAddress } from './draft';

export const formsQuery = queryOptions({
  queryKey: ['forms'],
  queryFn: async () => (await call(client.GET('/api/v1/forms'))).items,
});

export function useForms() {
  const queries = useQueryClient();
  const keep = (saved: Form) => {
    queries.setQueryData<Form[]>(formsQuery.queryKey, (forms = []) =>
      forms.some((form) => form.id === saved.id) ? forms.map((form) => (form.id === saved.id ? { ...form, ...saved } : form)) : [...forms, saved],
    );
    void queries.invalidateQueries({ queryKey: ['checklist'] });
  };
  const create = useMutation({
    mutationFn: (title: string) => call(client.POST('/api/v1/forms', { body: { title } })),
    onSuccess: keep,
    onError: (error) => showToast({ text: error.message, alarm: true }),
  });
  const save = useMutation({
    mutationFn: ({ id, draft }: { id: string; draft: Partial<Draft> }) =>
      call(client.PATCH('/api/v1/forms/{id}', { params: { path: { id } }, body: draft })),
    onSuccess: keep,
  });
  return { create, save };
}

/** Copies the link or the code for a site, and says so. */
export function useCopy() {
  const { t } = useTranslation('forms');
  return async (form: Form, what: 'link' | 'snippet') => {
    const done = await copyText(what === 'link' ? publicAddress(form) : form.snippet);
    showToast({ text: t(done ? `copied.${what}` : 'copyFailed'), seconds: done ? 4 : 8, alarm: !done });
  };
}
