import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call, client, type Checklist } from '../api';
import { showToast } from '../ui';

export const checklistQuery = queryOptions({
  queryKey: ['checklist'],
  queryFn: () => call(client.GET('/api/v1/checklist')),
});

export const sampleQuery = queryOptions({
  queryKey: ['sample-data'],
  queryFn: async () => (await call(client.GET('/api/v1/sample-data'))).records,
});

/** Hides the first steps at once; the toast brings them back. */
export function useDismiss() {
  const { t } = useTranslation('today');
  const queries = useQueryClient();
  const set = useMutation({
    mutationFn: (checklistDismissed: boolean) => call(client.PATCH('/api/v1/shop', { body: { checklistDismissed } })),
    onMutate: (dismissed) => {
      queries.setQueryData<Checklist>(checklistQuery.queryKey, (before) => before && { ...before, dismissed });
    },
    onSuccess: (_, dismissed) => {
      if (dismissed) showToast({ text: t('steps.hidden'), undo: () => set.mutate(false) });
    },
    onError: (error) => showToast({ text: error.message, alarm: true }),
    onSettled: () => queries.invalidateQueries({ queryKey: checklistQuery.queryKey }),
  });
  return set;
}

/** Fills the shop with sample cards, or takes them all away; what people made stays. */
export function useSampleData() {
  const { t } = useTranslation('today');
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (add: boolean) => call(add ? client.POST('/api/v1/sample-data') : client.DELETE('/api/v1/sample-data')),
    onSuccess: ({ records }, add) => {
      showToast({ text: t(add ? 'sample.added' : 'sample.removed', { count: records }) });
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
    onError: (error) => showToast({ text: error.message, alarm: true }),
  });
}
