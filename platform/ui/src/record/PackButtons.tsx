import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from '../router';
import { ApiError, call, client, type DukonRecord, type PackButton } from '../api';
import { Button, showToast } from '../ui';
import { refreshRecord } from './useRecord';

const AskSheet = lazy(() => import('./AskSheet'));

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
  const [asked, setAsked] = useState<PackButton | null>(null);
  const press = usePress(record, () => setAsked(null));
  const start = (button: PackButton) => {
    press.reset();
    if (button.ask.length) setAsked(button);
    else press.mutate({ button, ask: {} });
  };
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
      {asked && (
        <Suspense>
          <AskSheet
            button={asked}
            busy={press.isPending}
            error={press.error instanceof ApiError ? press.error : null}
            onSend={(ask) => press.mutate({ button: asked, ask })}
            onClose={() => setAsked(null)}
          />
        </Suspense>
      )}
    </>
  );
}
