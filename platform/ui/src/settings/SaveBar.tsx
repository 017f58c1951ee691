import { useTranslation } from 'react-i18next';
import { ApiError } from '../api';
import { Button, Note } from '../ui';
import { IconAlertTriangle } from '../ui/icons';
import css from './settings.module.css';

interface Props {
  changed: boolean;
  disabled?: boolean;
  busy: boolean;
  error: unknown;
  onReset: () => void;
}

/** Save, put back, and why it did not save; quiet while there is nothing to save. */
export function SaveBar({ changed, disabled, busy, error, onReset }: Props) {
  const { t } = useTranslation('settings');
  const said = error instanceof Error && !(error instanceof ApiError && error.errors.length > 0) ? error.message : '';
  return (
    <>
      {said && (
        <Note tone="r" icon={<IconAlertTriangle size={18} />}>
          {t('notSaved', { reason: said })}
        </Note>
      )}
      <div className={css.foot}>
        <Button type="submit" look="primary" busy={busy} disabled={!changed || disabled}>
          {t('save')}
        </Button>
        {changed ? (
          <Button look="quiet" onClick={onReset}>
            {t('reset')}
          </Button>
        ) : (
          <span className="t13 i3">{t('unchanged')}</span>
        )}
      </div>
    </>
  );
}
