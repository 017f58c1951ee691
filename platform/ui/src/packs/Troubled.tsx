import { useTranslation } from 'react-i18next';
import { ApiError } from '../api';
import { Note } from '../ui';
import { IconAlertTriangle } from '../ui/icons';
import type { Finding } from './contract';
import css from './asks.module.css';

/** Findings of the check of a template, each with its place and what to do. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul className={css.findings}>
      {findings.map(({ severity, file, line, message, hint }) => (
        <li key={`${file}:${line}:${message}`} className={severity === 'error' ? css.wrong : undefined}>
          {line > 0 ? (
            <code>
              {file}:{line}
            </code>
          ) : (
            <b>{file}</b>
          )}
          <span>{message}</span>
          {hint && <small>{hint}</small>}
        </li>
      ))}
    </ul>
  );
}

export function findingsOf(error: unknown): Finding[] {
  return error instanceof ApiError && Array.isArray(error.extras.findings) ? (error.extras.findings as Finding[]) : [];
}

/** Why a deed was refused, and that nothing has changed. */
export function Troubled({ error, stale }: { error: unknown; stale?: boolean }) {
  const { t } = useTranslation('packs');
  if (stale) {
    return (
      <Note tone="a" icon={<IconAlertTriangle size={18} />}>
        {t('stale')}
      </Note>
    );
  }
  if (!error) return null;
  const findings = findingsOf(error);
  const said = error instanceof ApiError ? error.message : t('offline');
  return (
    <Note tone="r" icon={<IconAlertTriangle size={18} />}>
      {said} {t('unchanged')}
      {findings.length > 0 && <Findings findings={findings} />}
    </Note>
  );
}
