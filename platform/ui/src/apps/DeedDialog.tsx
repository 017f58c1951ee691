import { useTranslation } from 'react-i18next';
import type { App } from '../api';
import { Button, Dialog } from '../ui';
import type { Deed } from './queries';

interface Props {
  app: App;
  deed: Deed;
  /** Places that are free now; undefined where nobody counts them. */
  left?: number;
  opened: boolean;
  busy: boolean;
  onClose: () => void;
  onAgree: () => void;
}

/** Says what will be before it is: a place that is taken, a password that stops, an exchange that ends. */
export function DeedDialog({ app, deed, left, opened, busy, onClose, onAgree }: Props) {
  const { t } = useTranslation('apps');
  const { name } = app;
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={t(`${deed}.title`, { name })}
      footer={
        <>
          <Button onClick={onClose}>{t('leave')}</Button>
          <Button look={deed === 'remove' ? 'dangerFilled' : 'primary'} busy={busy} onClick={onAgree}>
            {t(`${deed}.act`)}
          </Button>
        </>
      }
    >
      <p>
        {deed === 'install' && left === undefined ? t('install.any') : t(`${deed}.text`, { name, count: (left ?? 1) - 1 })}
        {deed === 'install' && app.opens && ` ${t('install.credentials', { name })}`}
      </p>
    </Dialog>
  );
}
