import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog } from '../ui';

/** Asks before written work is thrown away, by closing the sheet or by leaving the window. */
export function useGuard(dirty: boolean, onClose: () => void) {
  const { t } = useTranslation('configuration');
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    if (!dirty) return;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', stay);
    return () => removeEventListener('beforeunload', stay);
  }, [dirty]);
  const dialog = (
    <Dialog
      opened={asking}
      onClose={() => setAsking(false)}
      title={t('guard.title')}
      footer={
        <>
          <Button look="danger" onClick={onClose}>
            {t('guard.drop')}
          </Button>
          <Button look="primary" onClick={() => setAsking(false)}>
            {t('guard.stay')}
          </Button>
        </>
      }
    >
      <p className="i2">{t('guard.text')}</p>
    </Dialog>
  );
  return { close: () => (dirty ? setAsking(true) : onClose()), dialog };
}
