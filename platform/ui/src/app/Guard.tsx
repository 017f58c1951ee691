import { Component, useEffect, type ErrorInfo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/States';
import { IconPlugConnectedX } from '../ui/icons';

/** A page whose code did not come over the line loads again when the line is back. */
function Broken({ error }: { error: Error }) {
  const { t } = useTranslation('app');
  const cut = /dynamically imported module|preload CSS|module script failed/i.test(error.message);
  useEffect(() => {
    const reload = () => location.reload();
    if (cut) addEventListener('online', reload);
    return () => removeEventListener('online', reload);
  }, [cut]);
  return (
    <main role="alert" style={{ display: 'grid', placeItems: 'center', minHeight: '80vh' }}>
      <EmptyState
        icon={<IconPlugConnectedX size={32} stroke={1.5} />}
        title={t(cut ? 'error.title' : 'broken.title')}
        text={cut ? `${t('error.network')} ${t('error.safe')}` : t('broken.text')}
        actions={<Button look="primary" onClick={() => location.reload()}>{t('broken.reload')}</Button>}
      />
    </main>
  );
}

/** A page that failed, or a new version whose old files are gone, leaves a way on instead of a white window. */
export class Guard extends Component<{ children: ReactNode }, { failed: Error | null }> {
  override state: { failed: Error | null } = { failed: null };

  static getDerivedStateFromError(failed: Error) {
    return { failed };
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    console.error(error, info.componentStack);
  }

  override render() {
    return this.state.failed ? <Broken error={this.state.failed} /> : this.props.children;
  }
}
