import { useTranslation } from 'react-i18next';
import type { App, AppCredentials } from '../api';
import { Button, IconButton, Note, Sheet, showToast } from '../ui';
import { copyText } from '../ui/copyText';
import { IconCopy, IconKey } from '../ui/icons';
import { oneC } from './state';
import { Steps } from './Steps';
import css from './apps.module.css';

interface Props {
  app?: App;
  credentials?: AppCredentials;
  onClose: () => void;
}

/** The password is on it for the only time, so a stray press does not take it away. */
export function CredentialsSheet({ app, credentials, onClose }: Props) {
  const { t } = useTranslation('apps');
  const copy = async (what: keyof AppCredentials) => {
    if (credentials && (await copyText(credentials[what]))) showToast({ text: t(`copied.${what}`), seconds: 3 });
  };
  return (
    <Sheet
      opened={credentials !== undefined}
      onClose={() => undefined}
      title={t('credentials.title', { name: app?.name })}
      footer={
        <Button look="primary" onClick={onClose}>
          {t('credentials.done')}
        </Button>
      }
    >
      <div className={css.sheet}>
        <Note tone="a" icon={<IconKey size={18} />}>
          {t('credentials.once')}
        </Note>
        <dl className={css.secrets}>
          {(['address', 'login', 'password'] as const).map((what) => (
            <div key={what}>
              <dt>{t(`credentials.${what}`)}</dt>
              <dd>
                <code>{credentials?.[what]}</code>
                <IconButton look="plain" label={t(`copy.${what}`)} onClick={() => void copy(what)}>
                  <IconCopy size={18} />
                </IconButton>
              </dd>
            </div>
          ))}
        </dl>
        {app?.id === oneC && <Steps />}
      </div>
    </Sheet>
  );
}
