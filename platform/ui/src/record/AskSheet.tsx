import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiError, Ask, PackButton } from '../api';
import { Button, Pick, Select, Sheet } from '../ui';
import { FieldInput } from './FieldInput';

interface AskInputProps {
  ask: Ask;
  value: string;
  error?: string;
  onChange: (value: string) => void;
}

function AskInput({ ask, value, error, onChange }: AskInputProps) {
  const options = (ask.choices ?? []).map(({ id, title }) => ({ value: id, label: title }));
  if (options.length > 0 && options.length <= 5) {
    return (
      <div className="fld">
        <span className="l">{ask.title}</span>
        <Pick label={ask.title} options={options} value={value} onChange={onChange} />
        {error && <div className="wrong">{error}</div>}
      </div>
    );
  }
  if (options.length > 0) return <Select label={ask.title} options={options} value={value} error={error} onChange={onChange} />;
  const field = { id: ask.id, title: ask.title, kind: ask.kind, required: ask.required ?? false, many: false, readOnly: false };
  return <FieldInput field={field} label={ask.title} value={value} error={error} onChange={onChange} />;
}

interface AskSheetProps {
  button: PackButton;
  busy: boolean;
  error: ApiError | null;
  onSend: (answers: Record<string, string>) => void;
  onClose: () => void;
}

/** What a button wants to know before it does its work. */
export default function AskSheet({ button, busy, error, onSend, onClose }: AskSheetProps) {
  const { t } = useTranslation('record');
  const [answers, setAnswers] = useState(() => Object.fromEntries(button.ask.map((ask) => [ask.id, ask.default ?? ask.choices?.[0]?.id ?? ''])));
  return (
    <Sheet
      opened
      onClose={onClose}
      title={button.title}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button look="primary" busy={busy} onClick={() => onSend(answers)}>
            {button.title}
          </Button>
        </>
      }
    >
      <div className="col g16">
        {button.ask.map((ask) => (
          <AskInput
            key={ask.id}
            ask={ask}
            value={answers[ask.id] ?? ''}
            error={error?.at(`/ask/${ask.id}`)}
            onChange={(value) => setAnswers({ ...answers, [ask.id]: value })}
          />
        ))}
      </div>
    </Sheet>
  );
}
