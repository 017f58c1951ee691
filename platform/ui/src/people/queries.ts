import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call, client, membersQuery, sessionQuery, type Member } from '../api';
import { showToast } from '../ui';

export const rolesQuery = queryOptions({
  queryKey: ['roles'],
  staleTime: 300_000,
  queryFn: async () => (await call(client.GET('/api/v1/roles'))).items,
});

/** What a member has open, and who would get it. */
export const workQuery = (id: string) =>
  queryOptions({
    queryKey: ['member-work', id],
    staleTime: 0,
    queryFn: () => call(client.GET('/api/v1/members/{id}/work', { params: { path: { id } } })),
  });

const path = (id: string) => ({ params: { path: { id } } });

/** Everything one does to the people of a shop; each deed says what happened, and offers the way back where there is one. */
export function usePeople() {
  const { t } = useTranslation('people');
  const queries = useQueryClient();
  const again = () => {
    void queries.invalidateQueries({ queryKey: membersQuery.queryKey });
    void queries.invalidateQueries({ queryKey: ['checklist'] });
  };
  const alarm = (error: Error) => showToast({ text: error.message, alarm: true });

  const invite = useMutation({
    mutationFn: (body: { email: string; roles: string[] }) => call(client.POST('/api/v1/invitations', { body })),
    onSuccess: (_, { email }) => showToast({ text: t('sheet.sent', { email }) }),
    onSettled: again,
  });
  const resend = useMutation({
    mutationFn: (member: Member) => call(client.POST('/api/v1/invitations/{id}/send', path(member.invitationId ?? member.id))),
    onSuccess: (_, member) => showToast({ text: t('resent', { email: member.email }) }),
    onError: alarm,
    onSettled: again,
  });
  const cancel = useMutation({
    mutationFn: (member: Member) => call(client.DELETE('/api/v1/invitations/{id}', path(member.invitationId ?? member.id))),
    onSuccess: (_, { email, roles }) =>
      showToast({ text: t('inviteCancelled', { email }), undo: () => invite.mutate({ email, roles }) }),
    onError: alarm,
    onSettled: again,
  });
  const roles = useMutation({
    mutationFn: ({ id, roles: chosen }: { id: string; roles: string[] }) =>
      call(client.PATCH('/api/v1/members/{id}', { ...path(id), body: { roles: chosen } })),
    onSuccess: () => {
      showToast({ text: t('saved') });
      void queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
    onSettled: again,
  });
  const access = useMutation({
    mutationFn: ({ member, state }: { member: Member; state: 'active' | 'withdrawn' }) =>
      call(client.PATCH('/api/v1/members/{id}', { ...path(member.id), body: { state } })),
    onSuccess: (_, { member, state }) => {
      const name = member.name || member.email;
      if (state === 'active') showToast({ text: t('restored', { name }) });
      else showToast({ text: t('withdrawn', { name }), undo: () => access.mutate({ member, state: 'active' }) });
    },
    onError: alarm,
    onSettled: again,
  });

  return { invite, resend, cancel, roles, access };
}

export type People = ReturnType<typeof usePeople>;
