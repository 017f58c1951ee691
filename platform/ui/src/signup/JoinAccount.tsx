import { useTranslation } from 'react-i18next';
import type { Session } from '../api';
import { Button, LinkButton, Note } from '../ui';
import { IconInfoCircle } from '../ui/icons';
import { JoinButton, type Accept } from './JoinButton';
import { SignUpTrouble } from './SignUpTrouble';
import { useSignOut } from './useSignOut';
import css from './signup.module.css';

interface Props {
  email: string;
  token: string;
  session: Session | null;
  accept: Accept;
}

/** The invited person has an account: he is signed in as himself, as somebody else, or not at all. */
export function JoinAccount({ email, token, session, accept }: Props) {
  const { t } = useTranslation('signup');
  const back = `/auth/login?return=${encodeURIComponent(`/join/${token}`)}`;
  const leave = useSignOut(`/join/${token}`);

  if (!session) {
    return (
      <div className={css.rows}>
        <p className="i2">{t('join.hasAccount')}</p>
        <LinkButton to={back} look="primary" size="lg" wide reload>
          {t('join.signIn', { email })}
        </LinkButton>
      </div>
    );
  }
  if (session.person.email.toLowerCase() !== email.toLowerCase()) {
    return (
      <div className={css.rows}>
        <Note tone="w" icon={<IconInfoCircle size={18} />}>
          {t('join.other', { current: session.person.email, email })}
        </Note>
        <Button look="primary" size="lg" wide busy={leave.isPending} onClick={() => leave.mutate()}>
          {t('join.switch')}
        </Button>
      </div>
    );
  }
  return (
    <form
      className={css.rows}
      onSubmit={(event) => {
        event.preventDefault();
        if (!accept.isPending && !accept.isSuccess) accept.mutate({});
      }}
    >
      <SignUpTrouble error={accept.error} problems={0} />
      <JoinButton accept={accept}>{t('join.accept', { name: session.person.name })}</JoinButton>
    </form>
  );
}
