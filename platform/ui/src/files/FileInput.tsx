import { useEffect, useId, useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field as FieldOf } from '../api';
import { Button, cx, Field, IconButton, type FieldProps } from '../ui';
import { IconUpload, IconX } from '../ui/icons';
import { FileLine } from './FileLine';
import { fileIds, knownFile } from './known';
import { useSending } from './useSending';

interface Props extends FieldProps {
  field: FieldOf;
  /** Ids, one behind the other. */
  value: string;
  onChange: (value: string) => void;
  autoFocus?: boolean;
}

/** What is still on its way would be missing: the form waits for it, and goes on by itself when all has arrived. */
function useGate(root: React.RefObject<HTMLElement | null>, busy: boolean, failed: boolean): boolean {
  const [tried, setTried] = useState(false);
  useEffect(() => {
    const form = root.current?.closest('form');
    if (!form) return;
    if (!busy) {
      setTried(false);
      if (tried && !failed) form.requestSubmit();
      return;
    }
    const hold = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
      setTried(true);
    };
    form.addEventListener('submit', hold, true);
    return () => form.removeEventListener('submit', hold, true);
  }, [root, busy, failed, tried]);
  return tried;
}

/** Files of a field: chosen, dropped, or taken with the camera, which phones offer by themselves. */
export default function FileInput({ field, label, help, error, needed, value, onChange, autoFocus }: Props) {
  const { t } = useTranslation('files');
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const sending = useSending(field.many, value, onChange);
  const failed = sending.lines.some(({ problem }) => problem);
  const held = useGate(root, sending.lines.some(({ problem }) => !problem), failed);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    sending.add([...event.dataTransfer.files]);
  };
  const name = (file: string) => knownFile(file)?.name ?? t('unnamed');
  return (
    <Field id={id} label={label} help={help} error={error ?? (held && t('wait'))} needed={needed}>
      <div
        ref={root}
        className={cx('files', over && 'over', error && 'err')}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <ul>
          {fileIds(value).map((file) => (
            <FileLine key={file} file={knownFile(file) ?? { id: file, name: name(file), size: 0, image: false }}>
              <IconButton label={t('remove', { name: name(file) })} onClick={() => sending.remove(file)}>
                <IconX size={16} />
              </IconButton>
            </FileLine>
          ))}
          {sending.lines.map(({ key, file, part, problem, again }) => (
            <li key={key} className="file" role={problem ? 'alert' : undefined}>
              {problem ? (
                <span className="file-problem">{problem}</span>
              ) : (
                <span className="file-text">
                  <span className="file-name">{file.name}</span>
                  <progress className="file-part" aria-label={t('sending', { name: file.name })} value={part} />
                </span>
              )}
              {again && <Button size="sm" onClick={again}>{t('again')}</Button>}
              <IconButton label={t('remove', { name: file.name })} onClick={() => sending.drop(key)}>
                <IconX size={16} />
              </IconButton>
            </li>
          ))}
        </ul>
        <div className="row g8 wrap">
          <Button
            id={id}
            size="sm"
            icon={<IconUpload size={16} />}
            autoFocus={autoFocus}
            aria-invalid={error ? true : undefined}
            aria-describedby={error || help ? `${id}-help` : undefined}
            onClick={() => input.current?.click()}
          >
            {t(field.many ? 'chooseMany' : 'choose')}
          </Button>
          <span className="t12 i3 files-drop">{t('drop')}</span>
        </div>
        <input
          ref={input}
          type="file"
          hidden
          multiple={field.many}
          aria-label={t(field.many ? 'chooseMany' : 'choose')}
          onChange={(event) => {
            const chosen = [...(event.target.files ?? [])];
            event.target.value = '';
            sending.add(chosen);
          }}
        />
      </div>
    </Field>
  );
}
