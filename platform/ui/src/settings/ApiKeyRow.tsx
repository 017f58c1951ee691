import { useTranslation } from 'react-i18next';
import type { ApiKey } from '../api';
import { useFormats } from '../format';
import { useNow } from '../format/clock';
import { Button, Chip, cx } from '../ui';
import { IconBan } from '../ui/icons';
import css from './settings.module.css';

export function ApiKeyRow({ apiKey, onRevoke }: { apiKey: ApiKey; onRevoke: () => void }) {
  const { t } = useTranslation('settings');
  const format = useFormats();
  const now = useNow();
  const { name, prefix, scopes, createdAt, lastUsedAt, revokedAt } = apiKey;
  const used = lastUsedAt ? format.relative(lastUsedAt, now) : t('keys.never');
  return (
    <li className={cx(css.key, revokedAt && css.off)}>
      <div>
        <b>
          {name}
          {!revokedAt && scopes.map((scope) => <Chip key={scope}>{t(`keys.scope.${scope}`, { defaultValue: scope })}</Chip>)}
        </b>
        <small>
          <span style={{ fontFamily: 'var(--mono)' }}>{prefix}…</span> · {t('keys.made')}: {format.moment(createdAt, now)} · {t('keys.used')}: {used}
        </small>
      </div>
      {revokedAt ? (
        <Chip tone="lost" icon={<IconBan size={13} />}>
          {t('keys.revoked', { when: format.moment(revokedAt, now) })}
        </Chip>
      ) : (
        <Button look="danger" size="sm" onClick={onRevoke}>
          {t('keys.revoke')}
        </Button>
      )}
    </li>
  );
}
