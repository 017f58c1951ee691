import { useTranslation } from 'react-i18next';
import { Button, EmptyState, Wordmark } from '../ui';
import { loginUrl } from './login';

export function SignIn() {
  const { t } = useTranslation('shell');
  return (
    <main style={{ display: 'grid', placeItems: 'center', minHeight: '90vh', padding: 16 }}>
      <div style={{ width: 'min(460px, 100%)' }}>
        <div style={{ display: 'grid', placeItems: 'center', marginBottom: 24 }}>
          <Wordmark size={34} />
        </div>
        <EmptyState
          awning={4}
          title={t('signIn.title')}
          text={t('signIn.text')}
          actions={<Button look="primary" size="lg" onClick={() => location.assign(loginUrl())}>{t('signIn.action')}</Button>}
        />
      </div>
    </main>
  );
}
