import { useTranslation } from 'react-i18next';
import type { ShopIncident } from '../api';
import { Link } from '../router';
import { Button, RelativeTime } from '../ui';
import { IconAlertTriangle } from '../ui/icons';
import type { Decision } from './queries';
import css from './incidents.module.css';

export function IncidentRow({ incident, onDecide }: { incident: ShopIncident; onDecide: (decision: Decision) => void }) {
  const { t } = useTranslation('incidents');
  const { title, reason, at, record, kind, step } = incident;
  return (
    <li className={css.row}>
      <IconAlertTriangle size={20} className={css.sign} />
      <div>
        <b>{t(`what.${kind}`, { title })}</b>
        {step && <p>{t('step', { step: step.text })}</p>}
        <p>{reason ?? t('why.job')}</p>
        <small>
          <RelativeTime at={at} />
          {record && (
            <>
              {' · '}
              <Link to={`/records/${record.id}`}>
                {record.number} · {record.title}
              </Link>
            </>
          )}
        </small>
      </div>
      <div className={css.deeds}>
        <Button size="sm" onClick={() => onDecide('retry')}>
          {t('retry')}
        </Button>
        {step && (
          <Button size="sm" onClick={() => onDecide('skip')}>
            {t('skip')}
          </Button>
        )}
        <Button size="sm" look="quiet" onClick={() => onDecide('leave')}>
          {t('leave')}
        </Button>
      </div>
    </li>
  );
}
