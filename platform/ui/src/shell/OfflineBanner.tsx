import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { IconPlugConnectedX } from '../ui/icons';

const events = ['online', 'offline'];

function subscribe(listener: () => void) {
  events.forEach((event) => addEventListener(event, listener));
  return () => events.forEach((event) => removeEventListener(event, listener));
}

/** While the line is cut, what is asked and sent waits; a person should know why. */
export function OfflineBanner() {
  const { t } = useTranslation('shell');
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  if (online) return null;
  return (
    <div className="banner" role="status">
      <IconPlugConnectedX size={18} />
      <span className="sp">{t('offline')}</span>
    </div>
  );
}
