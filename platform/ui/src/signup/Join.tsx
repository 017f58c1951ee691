import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from '../router';
import { ApiError, call, client, isCode, sessionQuery } from '../api';
import { ErrorState, LinkButton, Skeleton } from '../ui';
import { Alone } from './Alone';
import { JoinAccount } from './JoinAccount';
import type { NewAccount } from './JoinButton';
import { JoinNew } from './JoinNew';

const gone = (error: unknown) => error instanceof ApiError && [404, 410].includes(error.status);

/** `/join/{token}`: a colleague takes the invitation, with a new account or with the one he has. */
export default function Join() {
  const { t } = useTranslation('signup');
  const { token = '' } = useParams();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const path = { params: { path: { token } } };
  const session = useQuery(sessionQuery);
  const invitation = useQuery({
    queryKey: ['invitation', token],
    retry: false,
    queryFn: () => call(client.GET('/api/v1/invitations/by-token/{token}', path), { quiet: true }),
  });
  const accept = useMutation({
    mutationFn: async (body: NewAccount | Record<string, never>) => {
      await call(client.POST('/api/v1/invitations/by-token/{token}', { ...path, body }), { quiet: true });
      queries.clear();
      await queries.fetchQuery({ ...sessionQuery, staleTime: 0 });
    },
    onSuccess: () => navigate('/today'),
  });

  if (gone(invitation.error) || gone(accept.error)) {
    return (
      <Alone pageTitle={t('join.meta')} title={t('join.gone.title')} text={t('join.gone.text')}>
        <LinkButton to="/">{t('join.home')}</LinkButton>
      </Alone>
    );
  }
  if (invitation.isError) {
    return (
      <Alone pageTitle={t('join.meta')} title={t('join.meta')}>
        <ErrorState title={t('join.meta')} error={invitation.error} onRetry={() => void invitation.refetch()} />
      </Alone>
    );
  }
  if (!invitation.data || session.isPending) {
    return (
      <Alone pageTitle={t('join.meta')} title={<Skeleton width="70%" height={20} />}>
        <Skeleton height={60} />
      </Alone>
    );
  }
  const { shopName, email, inviter, hasAccount } = invitation.data;
  return (
    <Alone
      pageTitle={t('join.meta')}
      title={t('join.title', { shop: shopName })}
      text={t('join.text', { inviter, email })}
    >
      {session.data || hasAccount || isCode(accept.error, 'sign_in_first') ? (
        <JoinAccount email={email} session={session.data ?? null} token={token} accept={accept} />
      ) : (
        <JoinNew email={email} shopName={shopName} accept={accept} />
      )}
    </Alone>
  );
}
