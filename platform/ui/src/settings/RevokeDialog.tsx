import { useTranslation } from 'react-i18next';
import type { ApiKey } from '../api';
import { Button, Dialog } from '../ui';

interface Props {
  apiKey?: ApiKey;
  opened: boolean;
  busy: boolean;
  onClose: () => void;
  onRevoke: (key: ApiKey) => void;
}

/** One of the few questions: a revoked key cannot be brought back. */
export function RevokeDialog({ apiKey, opened, busy, onClose, onRevoke }: Props) {
  const { t } = useTranslation('settings');
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={t('keys.revoke')}
      footer={
        <>
          <Button onClick={onClose}>{t('keys.keep')}</Button>
          <Button look="dangerFilled" busy={busy} onClick={() => apiKey && onRevoke(apiKey)}>
            {t('keys.revokeSure')}
          </Button>
        </>
      }
    >
      <p>{t('keys.revokeText', { name: apiKey?.name })}</p>
    </Dialog>
  );
}
