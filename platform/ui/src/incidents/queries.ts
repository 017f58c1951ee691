import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call, client, type ShopIncident } from '../api';
import { showToast } from '../ui';

/** What did not happen in the shop and waits for a person; for administrators. */
export const incidentsQuery = queryOptions({
  queryKey: ['incidents'],
  queryFn: async () => (await call(client.GET('/api/v1/incidents'))).items,
});

export type Decision = 'retry' | 'skip' | 'leave';

function decide({ id, kind, step }: ShopIncident, decision: Decision) {
  const run = { params: { path: { run: id } } };
  const job = { params: { path: { job: id } } };
  if (decision === 'skip') return call(client.POST('/api/v1/incidents/{run}/skip', { ...run, body: { step: step?.id ?? '' } }));
  if (kind === 'robot') return decision === 'retry' ? call(client.POST('/api/v1/incidents/{run}/retry', run)) : call(client.POST('/api/v1/incidents/{run}/leave', run));
  return decision === 'retry' ? call(client.POST('/api/v1/incidents/jobs/{job}/retry', job)) : call(client.DELETE('/api/v1/incidents/jobs/{job}', job));
}

/** The row goes at once; what fails again comes back by itself. */
export function useDecide() {
  const { t } = useTranslation('incidents');
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ incident, decision }: { incident: ShopIncident; decision: Decision }) => decide(incident, decision),
    onMutate: ({ incident }) => {
      queries.setQueryData(incidentsQuery.queryKey, (before) => before?.filter(({ id }) => id !== incident.id));
    },
    onSuccess: (_, { decision }) => showToast({ text: t(`did.${decision}`) }),
    onError: (error) => showToast({ text: error.message, alarm: true }),
    onSettled: () => queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'incidents' || queryKey[0] === 'record' }),
  });
}
