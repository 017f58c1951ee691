import { Component, type ErrorInfo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/States';
import { IconPlugConnectedX } from '../ui/icons';

function Broken() {
  const { t } = useTranslation('app');
  return (
    <main role="alert" style={{ display: 'grid', placeItems: 'center', minHeight: '80vh' }}>
      <EmptyState
        icon={<IconPlugConnectedX size={32} stroke={1.5} />}
        title={t('broken.title')}
        text={t('broken.text')}
        actions={<Button look="primary" onClick={() => location.reload()}>{t('broken.reload')}</Button>}
      />
    </main>
  );
}

/** A page that failed, or a new version whose old files are gone, leaves a way on instead of a white window. */
export class Guard extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    console.error(error, info.componentStack);
  }

  override render() {
    return this.state.failed ? <Broken /> : this.props.children;
  }
}
