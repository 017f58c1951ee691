import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call, client } from '../api';

/** Ends the session here and in the sign-in service; `back` is where to come out when the service has no say. */
export function useSignOut(back = '/') {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => call(client.POST('/auth/logout'), { quiet: true }),
    onSettled: (answer) => {
      queries.clear();
      location.assign(back === '/' ? (answer?.location ?? back) : back);
    },
  });
}
