import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format';

interface InlineTextProps {
  label: string;
  value: string;
  disabled?: boolean;
  onSave: (value: string) => Promise<unknown>;
}

/** A text that becomes its own field on press: Enter saves, Escape leaves it as it was. */
export function InlineText({ label, value, disabled, onSave }: InlineTextProps) {
  const { t } = useTranslation('record');
  const format = useFormats();
  const [typed, setTyped] = useState<string | null>(null);
  const left = useRef(false);
  if (typed === null || disabled) {
    if (disabled) return <>{format.glue(value)}</>;
    return (
      <button type="button" className="inline-text" title={t('editHint')} aria-label={`${label}: ${value}. ${t('editHint')}`} onClick={() => setTyped(value)}>
        {format.glue(value)}
      </button>
    );
  }
  const save = () => {
    if (left.current) return;
    const text = typed.trim();
    if (!text || text === value) return setTyped(null);
    onSave(text).then(() => setTyped(null), () => undefined);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') save();
    if (event.key === 'Escape') {
      left.current = true;
      setTyped(null);
      setTimeout(() => (left.current = false));
    }
  };
  return <input className="inline-input" aria-label={label} autoFocus value={typed} onChange={(event) => setTyped(event.target.value)} onBlur={save} onKeyDown={onKey} />;
}
