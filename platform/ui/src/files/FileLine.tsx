import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredFile } from '../api';
import { useFormats } from '../format';
import { showToast } from '../ui';
import { IconNote } from '../ui/icons';
import './files.css';
import { download, fetchFile } from './transfer';

/** Larger pictures are not worth their bytes for so small a place. */
const SHOWN = 5 * 1024 * 1024;

export function useSize(): (bytes: number) => string {
  const { t } = useTranslation('files');
  const format = useFormats();
  return (bytes) => {
    const kilo = bytes / 1024;
    return kilo < 1000 ? t('kb', { number: Math.max(1, Math.round(kilo)) }) : t('mb', { number: format.number((kilo / 1024).toFixed(1)) });
  };
}

function Picture({ file }: { file: StoredFile }) {
  const content = useQuery({ queryKey: ['file', file.id], queryFn: () => fetchFile(file.id), staleTime: Infinity, retry: false }).data;
  const [source, setSource] = useState<string>();
  useEffect(() => {
    if (!content) return;
    const url = URL.createObjectURL(content);
    setSource(url);
    return () => URL.revokeObjectURL(url);
  }, [content]);
  return source ? <img src={source} alt="" className="file-mark" /> : <span className="file-mark" />;
}

interface Props {
  file: StoredFile;
  /** What can be done with it here, besides keeping it. */
  children?: ReactNode;
}

/** A file by its name, which keeps it when pressed. */
export function FileLine({ file, children }: Props) {
  const { t } = useTranslation('files');
  const size = useSize();
  const [busy, setBusy] = useState(false);
  const keep = () => {
    if (busy) return;
    setBusy(true);
    download(file)
      .catch((error: Error) => showToast({ text: t('failed', { name: file.name, reason: error.message }), alarm: true }))
      .finally(() => setBusy(false));
  };
  return (
    <li className="file">
      {file.image && file.size <= SHOWN ? <Picture file={file} /> : <span className="file-mark"><IconNote size={18} /></span>}
      <span className="file-text">
        <button type="button" className="file-name" title={file.name} aria-busy={busy || undefined} aria-label={t('download', { name: file.name })} onClick={keep}>
          {file.name}
        </button>
        {file.size > 0 && <span className="t12 i3">{size(file.size)}</span>}
      </span>
      {children}
    </li>
  );
}
