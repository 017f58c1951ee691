import { useMutation } from '@tanstack/react-query';
import { useRef, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from '../router';
import { ApiError, call, can, client, queryClient, usePipelines, useSession, type Client, type NewRecord } from '../api';
import { parseDecimal, phone, useFormats } from '../format';
import { newKey } from '../board/words';
import type { CreateRequest } from '../shell/create';
import { Avatar, Button, IconButton, MoneyField, Note, PhoneField, Pick, Sheet, showToast, TextField, useDraft } from '../ui';
import { IconAlertTriangle, IconX } from '../ui/icons';
import { AskedFields, useAsked } from './AskedFields';
import { ClientLookup } from './ClientLookup';
import { emptyDraft, newClientOf, toRecord, type Draft } from './draft';
import { LinesEditor, newLine } from './LinesEditor';

interface CreateSheetProps {
  request: CreateRequest;
  opened: boolean;
  onClose: () => void;
}

function useCreate(clear: () => void, onClose: () => void) {
  const { t } = useTranslation('create');
  const navigate = useNavigate();
  return useMutation({
    mutationFn: ({ record, key }: { record: NewRecord; key: string }) =>
      call(client.POST('/api/v1/records', { body: record, headers: { 'Idempotency-Key': key } })),
    onSuccess: (made) => {
      clear();
      onClose();
      void queryClient.invalidateQueries({ queryKey: ['board'] });
      void queryClient.invalidateQueries({ queryKey: ['clients'] });
      showToast({ text: t('made', { number: made.number }), action: { label: t('open'), onPress: () => void navigate(`/records/${made.id}`) } });
    },
  });
}

function Chosen({ chosen, onDrop }: { chosen: Client; onDrop: () => void }) {
  const { t } = useTranslation('create');
  return (
    <div className="fld">
      <span className="l">{t('client')}</span>
      <div className="chosen">
        <Avatar name={chosen.name} id={chosen.id} size="m" />
        <span className="sp ell">
          <b className="b6">{chosen.name}</b>
          <span className="i3 t13"> {[...chosen.phones.slice(0, 1).map(phone), ...chosen.emails.slice(0, 1)].join(' · ')}</span>
        </span>
        <IconButton label={t('otherClient')} size="sm" onClick={onDrop}>
          <IconX size={16} />
        </IconButton>
      </div>
    </div>
  );
}

function ClientFields({ draft, set, error }: { draft: Draft; set: (change: Partial<Draft>) => void; error: ApiError | null }) {
  const { t } = useTranslation('create');
  if (draft.known) return <Chosen chosen={draft.known} onDrop={() => set({ known: undefined })} />;
  if (!draft.fresh) {
    return (
      <ClientLookup
        label={t('client')}
        value={draft.typed}
        onType={(typed) => set({ typed })}
        onPick={(known) => set({ known, typed: '' })}
        onNew={(typed) => set({ fresh: newClientOf(typed), typed: '' })}
        error={error?.at('/contact')}
      />
    );
  }
  const fresh = draft.fresh;
  return (
    <fieldset className="fresh">
      <div className="row">
        <legend className="sect sp">{t('newClient')}</legend>
        <IconButton label={t('otherClient')} size="sm" onClick={() => set({ fresh: undefined })}>
          <IconX size={16} />
        </IconButton>
      </div>
      <TextField label={t('name')} autoComplete="off" value={fresh.name} error={error?.at('/contact/name')} onChange={(name) => set({ fresh: { ...fresh, name } })} />
      <div className="pair">
        <PhoneField label={t('phone')} value={fresh.phone} error={error?.at('/contact/phones/0') ?? error?.at('/contact/phones')} onChange={(value) => set({ fresh: { ...fresh, phone: value } })} />
        <TextField label={t('email')} type="email" autoComplete="off" value={fresh.email} error={error?.at('/contact/emails/0') ?? error?.at('/contact/emails')} onChange={(email) => set({ fresh: { ...fresh, email } })} />
      </div>
    </fieldset>
  );
}

/** A new request or deal in one sheet; everything typed stays when the server says no, or the window is left. */
export default function CreateSheet({ request, opened, onClose }: CreateSheetProps) {
  const { t } = useTranslation('create');
  const format = useFormats();
  const session = useSession();
  const pipelines = usePipelines().filter(({ type }) => can(session, type, 'create'));
  const [draft, setDraft, clear] = useDraft<Draft>('create', emptyDraft);
  const key = useRef(crypto.randomUUID());
  const create = useCreate(() => {
    clear();
    key.current = crypto.randomUUID();
  }, onClose);
  const asked = draft.typed || draft.fresh || draft.known ? {} : { typed: request.client ?? '' };
  const now: Draft = { ...draft, ...asked };
  const set = (change: Partial<Draft>) => setDraft({ ...now, ...change });
  const pipeline = pipelines.find(({ id }) => id === (draft.pipeline || request.pipeline)) ?? pipelines[0];
  const error = create.error instanceof ApiError ? create.error : null;
  const general = create.error && !error?.errors.length ? (error?.detail ?? t('error.network')) : null;
  const lead = pipeline?.type === 'lead';
  const typed = now.fields ?? {};
  const { asked: wanted, values } = useAsked(pipeline?.type, typed, error);

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!pipeline || create.isPending) return;
    const stage = request.stage ?? pipeline.stages.find(({ kind }) => kind === 'open')?.id;
    create.mutate({ record: toRecord(now, pipeline.type, stage, values), key: key.current });
  };

  return (
    <Sheet
      opened={opened}
      onClose={onClose}
      title={t(newKey(pipeline?.type))}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button look="primary" type="submit" form="create" busy={create.isPending}>
            {t('create')}
          </Button>
        </>
      }
    >
      <form id="create" className="col g16" onSubmit={send} noValidate>
        {general && (
          <Note tone="r" icon={<IconAlertTriangle size={18} />}>
            {general} {t('kept')}
          </Note>
        )}
        {pipelines.length > 1 && (
          <Pick label={t('where')} value={pipeline?.id ?? ''} options={pipelines.map(({ id, title }) => ({ value: id, label: title }))} onChange={(id) => set({ pipeline: id })} />
        )}
        <TextField data-autofocus label={t('title')} placeholder={t(lead ? 'titleHintLead' : 'titleHint')} value={now.title} error={error?.at('/title')} onChange={(title) => set({ title })} autoComplete="off" />
        <ClientFields draft={now} set={set} error={error} />
        {now.lines.length > 0 ? (
          <div className="fld">
            <span className="l">{t('goods')}</span>
            <LinesEditor lines={now.lines} onChange={(lines) => set({ lines })} currency={format.currency} errorAt={(pointer) => error?.at(pointer)} />
          </div>
        ) : (
          <>
            <MoneyField label={t('amount')} value={now.amount} error={error?.at('/amount') ?? (now.amount && parseDecimal(now.amount) === null ? t('notNumber') : undefined)} onChange={(amount) => set({ amount })} />
            {!lead && (
              <Button look="link" className="t13" onClick={() => set({ lines: [newLine()] })}>
                {t('byGoods')}
              </Button>
            )}
          </>
        )}
        <AskedFields asked={wanted} typed={typed} error={error} onChange={(fields) => set({ fields })} />
      </form>
    </Sheet>
  );
}
