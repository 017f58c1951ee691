import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ApiError, call, client, type Ask, type DukonRecord, type PackButton } from '../api';
import { Button, Pick, Select, Sheet, showToast } from '../ui';
import { FieldInput } from './FieldInput';
import { refreshRecord } from './useRecord';

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

function usePress(record: DukonRecord, done: () => void) {
  const { t } = useTranslation('record');
  const navigate = useNavigate();
  return useMutation({
    mutationFn: ({ button, ask }: { button: PackButton; ask: Record<string, string> }) =>
      call(client.POST('/api/v1/records/{id}/buttons/{button}', { params: { path: { id: record.id, button: button.id } }, body: { ask } })),
    onSuccess: ({ opened }, { button }) => {
      done();
      showToast({ text: t('pressed', { title: button.title }), seconds: 4 });
      void refreshRecord(record.id);
      if (opened && opened.id !== record.id) void navigate(`/records/${opened.id}`);
    },
    onError: (error) => {
      if (!(error instanceof ApiError && error.errors.length)) showToast({ text: t('error.action', { reason: error.message }), alarm: true });
    },
  });
}

/** What the template lets a person do on this stage, e.g. turn a request into a deal. */
export function PackButtons({ record, quiet }: { record: DukonRecord; quiet?: boolean }) {
  const { t } = useTranslation('record');
  const [asked, setAsked] = useState<PackButton | null>(null);
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const press = usePress(record, () => setAsked(null));
  const start = (button: PackButton) => {
    const first = Object.fromEntries(button.ask.map((ask) => [ask.id, ask.default ?? ask.choices?.[0]?.id ?? '']));
    setAnswers(first);
    press.reset();
    if (button.ask.length) setAsked(button);
    else press.mutate({ button, ask: {} });
  };
  const error = press.error instanceof ApiError ? press.error : null;
  return (
    <>
      {record.buttons.map((button, index) => (
        <Button
          key={button.id}
          size={quiet ? 'sm' : 'lg'}
          wide={!quiet}
          look={!quiet && index === 0 ? 'primary' : 'plain'}
          busy={press.isPending}
          onClick={() => start(button)}
        >
          {button.title}
        </Button>
      ))}
      <Sheet
        opened={asked !== null}
        onClose={() => setAsked(null)}
        title={asked?.title}
        footer={
          <>
            <Button onClick={() => setAsked(null)}>{t('cancel')}</Button>
            <Button look="primary" busy={press.isPending} onClick={() => asked && press.mutate({ button: asked, ask: answers })}>
              {asked?.title}
            </Button>
          </>
        }
      >
        <div className="col g16">
          {asked?.ask.map((ask) => (
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
    </>
  );
}
