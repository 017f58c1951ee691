import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OrderFile } from '../api';
import { ErrorState, RelativeTime, Skeleton } from '../ui';
import { IconFileSpreadsheet } from '../ui/icons';
import { historyQuery } from './queries';
import css from './imports.module.css';

function Line({ file }: { file: OrderFile }) {
  const { t } = useTranslation('imports');
  const counts = { created: file.created ?? 0, skipped: file.skipped ?? 0, failed: file.failed ?? 0 };
  const line = { preview: t('historyPreview'), running: t('busy'), done: t('historyLine', counts) }[file.state ?? 'preview'];
  return (
    <li className={css.item}>
      <IconFileSpreadsheet size={20} className="i3" />
      <div>
        <b>{file.fileName}</b>
        <small>{[line, file.by?.name].filter(Boolean).join(' · ')}</small>
      </div>
      {file.at && (
        <span className="t13 i3">
          <RelativeTime at={file.at} />
        </span>
      )}
    </li>
  );
}

export function History() {
  const { t } = useTranslation('imports');
  const files = useQuery(historyQuery);
  return (
    <section className={css.panel}>
      <h2 className={css.title}>{t('history')}</h2>
      {files.isError ? (
        <ErrorState title={t('historyFailed')} error={files.error} onRetry={() => void files.refetch()} />
      ) : files.isPending ? (
        <div className={css.item}>
          <Skeleton width="45%" />
        </div>
      ) : files.data.length === 0 ? (
        <p className="t13 i3" style={{ padding: '0 16px 16px' }}>
          {t('historyNone')}
        </p>
      ) : (
        <ul>
          {files.data.map((file) => (
            <Line key={file.id} file={file} />
          ))}
        </ul>
      )}
    </section>
  );
}
