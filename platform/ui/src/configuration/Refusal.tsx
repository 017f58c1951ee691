import { useTranslation } from 'react-i18next';
import { ApiError } from '../api';
import { Findings, findingsOf } from '../packs/Troubled';
import { Note } from '../ui';
import { IconAlertTriangle } from '../ui/icons';
import type { Refused } from './queries';

/** Why an edit did not go in. What was typed stays. */
export function Refusal({ refused }: { refused: Refused | null }) {
  const { t } = useTranslation('configuration');
  if (!refused) return null;
  const { error } = refused;
  const findings = findingsOf(error);
  const details = error instanceof ApiError ? error.errors.map(({ detail }) => detail) : [];
  return (
    <Note tone="r" icon={<IconAlertTriangle size={18} />}>
      {error instanceof ApiError ? error.message : t('offline')}
      {details.map((detail) => (
        <p key={detail}>{detail}</p>
      ))}
      {findings.length > 0 && <Findings findings={findings} />}
    </Note>
  );
}
