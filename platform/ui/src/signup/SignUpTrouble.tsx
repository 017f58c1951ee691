import { useTranslation } from 'react-i18next';
import { ApiError, NetworkError } from '../api';
import { IconAlertTriangle } from '../ui/icons';
import { Note } from '../ui/Panel';

/** Why the shop did not open, what is safe and what to do; silent when the fields say it themselves. */
export function SignUpTrouble({ error, problems }: { error: unknown; problems: number }) {
  const { t } = useTranslation('signup');
  if (problems > 0) {
    return (
      <Note tone="r" icon={<IconAlertTriangle size={18} />}>
        {t('fix', { count: problems })}
      </Note>
    );
  }
  if (!error) return null;
  // Its words say when to try again.
  if (error instanceof ApiError && error.status === 429) {
    return (
      <Note tone="r" icon={<IconAlertTriangle size={18} />}>
        <b className="b6">{error.title}</b>
        <br />
        {error.detail}
      </Note>
    );
  }
  const kind =
    error instanceof NetworkError
      ? 'offline'
      : error instanceof ApiError && (error.code === 'login_unavailable' || error.status === 503)
        ? 'unavailable'
        : 'other';
  const detail = kind === 'other' && error instanceof ApiError ? error.detail : '';
  return (
    <Note tone="r" icon={<IconAlertTriangle size={18} />}>
      <b className="b6">{t(`failed.${kind}.title`)}</b>
      <br />
      {detail} {t(`failed.${kind}.text`)}
    </Note>
  );
}
