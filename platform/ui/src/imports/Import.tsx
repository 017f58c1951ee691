import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, NetworkError } from '../api';
import { SettingsPage } from '../settings/SettingsPage';
import { Note } from '../ui';
import { IconAlertTriangle } from '../ui/icons';
import { DropZone } from './DropZone';
import { FilePreview } from './FilePreview';
import { History } from './History';
import { useImport, usePreview } from './queries';
import { Report } from './Report';
import { problemOf } from './summary';
import css from './imports.module.css';

export default function Import() {
  const { t } = useTranslation(['imports', 'settings']);
  const { t: app } = useTranslation('app');
  const preview = usePreview();
  const write = useImport();
  const [refused, setRefused] = useState<string>();

  const take = (files: File[]) => {
    const [file] = files;
    preview.reset();
    if (!file) return;
    const problem = files.length > 1 ? 'many' : problemOf(file);
    setRefused(problem && t(`problem.${problem}`));
    if (!problem) preview.mutate(file);
  };
  const again = () => {
    preview.reset();
    write.reset();
    setRefused(undefined);
  };
  const said = preview.error && (preview.error instanceof NetworkError ? app('error.network') : reasons(preview.error));

  return (
    <SettingsPage title={t('title')} lead={t('lead')}>
      <div className={css.stack}>
        {write.data ? (
          <Report report={write.data} onAgain={again} />
        ) : preview.data ? (
          <FilePreview file={preview.data} busy={write.isPending} progress={write.progress} error={write.error} onImport={() => write.mutate(preview.data.id)} onAnother={again} />
        ) : (
          <div>
            {(refused || said) && (
              <div className={css.wrong}>
                <Note tone="r" icon={<IconAlertTriangle size={18} />}>
                  {refused ?? (
                    <>
                      <b className="b6">{t('unreadable')}.</b> {said} {t('nothingWritten')}
                    </>
                  )}
                </Note>
              </div>
            )}
            <DropZone busy={preview.isPending ? preview.variables.name : undefined} onFiles={take} />
          </div>
        )}
        <History />
      </div>
    </SettingsPage>
  );
}

function reasons(error: Error): string {
  if (!(error instanceof ApiError)) return error.message;
  return [error.detail || error.title, ...error.errors.map((one) => one.detail)].filter(Boolean).join(' ');
}
