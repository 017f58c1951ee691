import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Redirect, useSearchParams } from '../router';
import { call, client, sessionQuery, setShop } from '../api';
import { Avatar, Button, Chip, ErrorState, LinkButton, Skeleton } from '../ui';
import { IconChevronRight, IconLogout } from '../ui/icons';
import { Alone } from './Alone';
import { useSignOut } from './useSignOut';
import css from './signup.module.css';

/** `/shops`: which of the person's shops this window works in, without a password. */
export default function Shops() {
  const { t } = useTranslation('signup');
  const [params] = useSearchParams();
  const session = useQuery(sessionQuery);
  const leave = useSignOut();
  const wanted = params.get('return') ?? '/today';
  const target = /^\/(?![/\\])/.test(wanted) ? wanted : '/today';
  const enter = useMutation({
    mutationFn: (slug: string) => {
      setShop(undefined);
      return call(client.POST('/auth/switch', { body: { shop: slug } }));
    },
    onSuccess: () => location.assign(target),
  });

  if (session.isError) {
    return (
      <Alone pageTitle={t('shops.meta')} title={t('shops.meta')}>
        <ErrorState title={t('shops.meta')} error={session.error} onRetry={() => void session.refetch()} />
      </Alone>
    );
  }
  if (session.isPending) {
    return (
      <Alone pageTitle={t('shops.meta')} title={t('shops.title')}>
        <Skeleton height={60} />
      </Alone>
    );
  }
  if (session.data === null) return <Redirect to="/?login=login_required" replace />;

  const { shops, shop, person } = session.data;
  const out = (
    <Button look="quiet" size="sm" icon={<IconLogout size={16} />} busy={leave.isPending} onClick={() => leave.mutate()}>
      {t('shops.signOut')}
    </Button>
  );
  if (shops.length === 0) {
    return (
      <Alone pageTitle={t('shops.meta')} title={t('shops.none.title')} text={t('shops.none.text', { email: person.email })}>
        <div className="row wrap">
          <LinkButton to="/signup" look="primary">
            {t('shops.open')}
          </LinkButton>
          {out}
        </div>
      </Alone>
    );
  }
  const list = shops.map(({ slug, name }) => (
    <button key={slug} type="button" className={css.shop} aria-busy={enter.isPending && enter.variables === slug} onClick={() => !enter.isPending && enter.mutate(slug)}>
      <Avatar name={name} id={slug} size="m" />
      <span>
        <b>{name}</b>
        <small>{slug}</small>
      </span>
      {shop?.slug === slug && <Chip tone="prim">{t('shops.now')}</Chip>}
      <IconChevronRight size={18} className="i3" />
    </button>
  ));
  return (
    <Alone pageTitle={t('shops.meta')} title={t('shops.title')} text={t('shops.text')} list={list}>
      <div role="alert" className="i2">
        {enter.isError && t('shops.failed', { reason: enter.error.message })}
      </div>
      <div className="row">
        <span className="t13 i3 sp ell">{person.email}</span>
        {out}
      </div>
    </Alone>
  );
}
