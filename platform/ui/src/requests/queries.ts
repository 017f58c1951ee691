import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call, client, type Request } from '../api';
import { useNavigate } from '../router';
import { showToast } from '../ui';

/** What this person may take now, the most urgent first. The stream says when to ask again. */
export const requestsQuery = queryOptions({
  queryKey: ['requests'],
  queryFn: async () => (await call(client.GET('/api/v1/requests'))).items,
});

/** Since when this person works, and whether anybody asks. */
export const workDayQuery = queryOptions({
  queryKey: ['work-day'],
  queryFn: () => call(client.GET('/api/v1/work-day')),
});

/** Who ends the day is asked no more; what he took stays his. */
export function useWorkDay() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (start: boolean) => call(start ? client.POST('/api/v1/work-day/start') : client.POST('/api/v1/work-day/end')),
    onSuccess: (day) => queries.setQueryData(workDayQuery.queryKey, day),
    onError: (error) => showToast({ text: error.message, alarm: true }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['requests'] }),
  });
}

/** The first to take it has it; whoever comes second reads so, and the request goes from his screen. */
export function useAnswer() {
  const { t } = useTranslation('requests');
  const queries = useQueryClient();
  const go = useNavigate();
  const settled = () => queries.invalidateQueries({ predicate: ({ queryKey }) => ['requests', 'tasks', 'record'].includes(String(queryKey[0])) });
  const path = (request: Request) => ({ params: { path: { id: request.id } } });
  const take = useMutation({
    mutationFn: (request: Request) => call(client.POST('/api/v1/requests/{id}/accept', path(request))),
    onSuccess: ({ id }) => {
      showToast({ text: t('yours') });
      go(`/records/${id}`);
    },
    onError: (error) => showToast({ text: error.message, alarm: true }),
    onSettled: settled,
  });
  const decline = useMutation({
    mutationFn: (request: Request) => call(client.POST('/api/v1/requests/{id}/decline', path(request))),
    onError: (error) => showToast({ text: error.message, alarm: true }),
    onSettled: settled,
  });
  return { take, decline };
}
