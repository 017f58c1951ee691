import { useTranslation } from 'react-i18next';
import { useSearchParams } from '../router';
import { LinkButton } from '../ui/Button';
import { IconInfoCircle } from '../ui/icons';
import css from './landing.module.css';

const told: Record<string, string> = {
  login_unavailable: 'unavailable',
  unavailable: 'unavailable',
  temporarily_unavailable: 'unavailable',
  server_error: 'unavailable',
  expired: 'expired',
  state: 'expired',
  access_denied: 'denied',
  no_shop: 'no_shop',
  login_required: 'required',
};

/** The sign-in came back without a session: `/?login=<code>` says why, in words, with a way on. */
export function LoginNotice() {
  const { t } = useTranslation('landing');
  const [params] = useSearchParams();
  const code = params.get('login');
  if (!code) return null;
  return (
    <div className={css.wide}>
      <div className={css.notice} role="alert">
        <IconInfoCircle size={20} />
        <p>{t(`login.${told[code] ?? 'other'}`)}</p>
        <LinkButton to={`/auth/login?return=${encodeURIComponent(params.get('return') ?? '/today')}`} reload>
          {t('login.retry')}
        </LinkButton>
      </div>
    </div>
  );
}
