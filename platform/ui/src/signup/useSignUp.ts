import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useNavigate } from '../router';
import { call, client, sessionQuery, type SignUp } from '../api';

/**
 * Opens a shop. The same values sent again carry the same key, so that a double press
 * or a cut line never makes a second shop.
 */
export function useSignUp() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const sent = useRef({ body: '', key: '' });

  return useMutation({
    mutationFn: async (values: SignUp) => {
      const body = JSON.stringify(values);
      if (sent.current.body !== body) sent.current = { body, key: crypto.randomUUID() };
      await call(client.POST('/api/v1/signups', { body: values, headers: { 'Idempotency-Key': sent.current.key } }));
      await queries.fetchQuery({ ...sessionQuery, staleTime: 0 });
    },
    onSuccess: () => navigate('/templates?first=1'),
  });
}
