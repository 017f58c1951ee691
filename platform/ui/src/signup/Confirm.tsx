import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from '../router';
import { ApiError, call, client, queryClient, sessionQuery } from '../api';
import { Button, LinkButton, showToast, Skeleton } from '../ui';
import { IconCircleCheck } from '../ui/icons';
import { Alone } from './Alone';

/** `/confirm/{token}`: the link of the letter. Opening it twice does no harm. */
export default function Confirm() {
  const { t } = useTranslation('signup');
  const { token = '' } = useParams();
  const session = useQuery(sessionQuery).data;
  const confirmed = useQuery({
    queryKey: ['confirm', token],
    retry: false,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    queryFn: async () => {
      await call(client.POST('/api/v1/confirmations/{token}', { params: { path: { token } } }), { quiet: true });
      void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
      return true;
    },
  });
  const again = useMutation({
    mutationFn: () => call(client.POST('/api/v1/confirmations')),
    onSuccess: () => showToast({ text: t('confirm.sent') }),
    onError: (error) => showToast({ text: error.message, alarm: true }),
  });
  const on = session ? (
    <LinkButton to="/today" look="primary">
      {t('confirm.go')}
    </LinkButton>
  ) : (
    <LinkButton to="/auth/login?return=/today" look="primary" reload>
      {t('signIn')}
    </LinkButton>
  );

  if (confirmed.isPending) {
    return (
      <Alone pageTitle={t('confirm.meta')} title={t('confirm.busy')}>
        <Skeleton width="60%" />
      </Alone>
    );
  }
  if (confirmed.isSuccess) {
    const title = (
      <span className="row">
        <IconCircleCheck size={24} style={{ color: 'var(--won)' }} />
        {t('confirm.done.title')}
      </span>
    );
    return (
      <Alone pageTitle={t('confirm.meta')} title={title} text={t('confirm.done.text')}>
        {on}
      </Alone>
    );
  }
  const final = confirmed.error instanceof ApiError && confirmed.error.status < 500;
  const kind = final ? 'gone' : 'failed';
  return (
    <Alone pageTitle={t('confirm.meta')} title={t(`confirm.${kind}.title`)} text={t(`confirm.${kind}.text`)}>
      <div className="row wrap">
        {!final && (
          <Button look="primary" onClick={() => void confirmed.refetch()}>
            {t('retry')}
          </Button>
        )}
        {final && session && !session.person.emailConfirmed && (
          <Button look="primary" busy={again.isPending} disabled={again.isSuccess} onClick={() => again.mutate()}>
            {t(again.isSuccess ? 'confirm.sent' : 'confirm.again')}
          </Button>
        )}
        {final && (!session || session.person.emailConfirmed) && on}
      </div>
    </Alone>
  );
}
