import { useTranslation } from 'react-i18next';
import { dropToast, useToasts, type ShownToast } from './toast';
import { IconX } from './icons';

function Toast({ toast }: { toast: ShownToast }) {
  const { t } = useTranslation('app');
  const act = toast.undo ?? toast.action?.onPress;
  const press = () => {
    dropToast(toast.id);
    act?.();
  };
  return (
    <div className="toast" role={toast.alarm ? 'alert' : 'status'}>
      <span className="sp">{toast.text}</span>
      {act && (
        <button type="button" className="u" onClick={press}>
          {toast.undo ? t('undo') : toast.action?.label}
        </button>
      )}
      {toast.undo ? (
        <span className="s" aria-hidden="true">
          {toast.left}
        </span>
      ) : (
        <button type="button" aria-label={t('close')} style={{ padding: 6 }} onClick={() => dropToast(toast.id)}>
          <IconX size={16} />
        </button>
      )}
    </div>
  );
}

export function Toasts() {
  const toasts = useToasts();
  return (
    <div className="toasts">
      {toasts.map((toast) => (
        <Toast key={toast.id} toast={toast} />
      ))}
    </div>
  );
}
