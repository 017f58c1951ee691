import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from '../router';
import { StoryDifference } from '../packs/StoryDifference';
import { findingsOf, Findings } from '../packs/Troubled';
import { Button, Note, Sheet, showToast } from '../ui';
import { IconAlertTriangle, IconPackage } from '../ui/icons';
import { useUpload } from './queries';
import css from './gallery.module.css';

/** A template of one's own, as a zip. What is wrong with it is said by file and line, and nothing of it is kept. */
export function UploadSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(['gallery', 'packs']);
  const navigate = useNavigate();
  const upload = useUpload();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const findings = findingsOf(upload.error);
  const failed = upload.data?.tests?.failed ?? [];

  const send = (file: File | undefined) => {
    if (!file || upload.isPending) return;
    upload.mutate(file, {
      onSuccess: (pack) => {
        if (pack.tests && pack.tests.failed.length > 0) return;
        showToast({ text: t('upload.done', { title: pack.title }) });
        onClose();
        void navigate(`/templates/${pack.key}`);
      },
    });
  };
  return (
    <Sheet opened={opened} onClose={onClose} title={t('upload.title')}>
      <p className="i2">{t('upload.text')}</p>
      <div
        className={css.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          send(event.dataTransfer.files[0]);
        }}
      >
        <IconPackage size={30} stroke={1.4} className="i3" />
        <Button look="primary" busy={upload.isPending} onClick={() => input.current?.click()}>
          {t(upload.isPending ? 'upload.busy' : 'upload.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".zip,application/zip"
          hidden
          aria-label={t('upload.choose')}
          onChange={(event) => {
            send(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
      {upload.error && (
        <Note tone="r" icon={<IconAlertTriangle size={18} />}>
          {upload.error.message} {t('packs:unchanged')}
        </Note>
      )}
      {findings.length > 0 && <Findings findings={findings} />}
      {failed.length > 0 && (
        <Note tone="a" icon={<IconAlertTriangle size={18} />}>
          {t('upload.fails', { count: failed.length })}
          <ul>
            {failed.map((one) => (
              <li key={one.id}>
                <b>{one.title}</b>
                <StoryDifference failed={one} />
              </li>
            ))}
          </ul>
          <Button
            onClick={() => {
              onClose();
              void navigate(`/templates/${upload.data?.key}`);
            }}
          >
            {t('upload.open')}
          </Button>
        </Note>
      )}
    </Sheet>
  );
}
