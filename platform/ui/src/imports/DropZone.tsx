import { useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, useNarrow } from '../ui';
import { IconCloudUpload } from '../ui/icons';
import css from './imports.module.css';

interface Props {
  busy?: string;
  onFiles: (files: File[]) => void;
}

/** A place to drop a file on, and a button for those who choose. */
export function DropZone({ busy, onFiles }: Props) {
  const { t } = useTranslation('imports');
  const narrow = useNarrow();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!busy) onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={css.drop}
      data-over={over || undefined}
      aria-busy={busy !== undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconCloudUpload size={34} stroke={1.4} />
      <h2 className="t16 b6" aria-live="polite">
        {busy ? t('drop.reading', { name: busy }) : over ? t('drop.over') : t(narrow ? 'drop.titlePhone' : 'drop.title')}
      </h2>
      <p>{t('drop.text')}</p>
      <Button look="primary" busy={busy !== undefined} onClick={() => input.current?.click()}>
        {t('drop.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xml,.cml,.zip,text/xml,application/xml,application/zip"
        hidden
        aria-label={t('drop.choose')}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </div>
  );
}
