import { useTranslation } from 'react-i18next';
import { EmptyState, LinkButton } from '../ui';
import { usePageTitle } from './usePageTitle';

export function NotFound() {
  const { t } = useTranslation('app');
  usePageTitle(t('notFound.title'));
  return (
    <div style={{ padding: 24 }}>
      <EmptyState title={t('notFound.title')} text={t('notFound.text')} actions={<LinkButton to="/sales">{t('notFound.home')}</LinkButton>} />
    </div>
  );
}
