import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, call, client, queryClient, type Client } from '../api';
import { phone as shownPhone } from '../format';
import { Link, useNavigate } from '../router';
import { Button, Note, PhoneField, Sheet, showToast, TextField, useDraft } from '../ui';
import { IconAlertTriangle, IconUser } from '../ui/icons';
import { useSettled } from '../ui/useSettled';
import { AskedFields, fieldOf, useAsked } from './AskedFields';
import { ClientLookup } from './ClientLookup';

interface Props {
  type: 'contact' | 'company';
  onClose: () => void;
}

interface ClientDraft {
  name: string;
  phone: string;
  email: string;
  fields: Record<string, string>;
}

const emptyClient: ClientDraft = { name: '', phone: '', email: '', fields: {} };
/** Typed in inputs of their own. */
const own = new Set(['first_name', 'last_name', 'phones', 'emails']);

/** Who is reached by this phone or e-mail already. */
function Reached({ by }: { by: string }) {
  const { t } = useTranslation('create');
  const asked = useSettled(by.trim(), 300);
  const found = useQuery({
    queryKey: ['clients', 'lookup', asked],
    enabled: asked.length >= 6,
    queryFn: ({ signal }) => call(client.GET('/api/v1/clients', { params: { query: { q: asked } }, signal })),
  }).data?.items[0];
  if (!found || asked.length < 6) return null;
  return (
    <Note tone="a" icon={<IconUser size={18} />}>
      {t('reached')} <Link to={`/clients/${found.id}`}>{[found.name, ...found.phones.slice(0, 1).map(shownPhone)].join(' · ')}</Link>
    </Note>
  );
}

/** A new person or company. Whoever is known already is found while one types, so that nobody is written down twice. */
export default function ClientSheet({ type, onClose }: Props) {
  const { t } = useTranslation('create');
  const navigate = useNavigate();
  const [draft, setDraft, clear] = useDraft<ClientDraft>(`create-${type}`, emptyClient);
  const key = useRef(crypto.randomUUID());
  const open = (id: string) => void navigate(`/clients/${id}`);
  const create = useMutation({
    mutationFn: (fields: Record<string, unknown>) =>
      call(client.POST('/api/v1/records', { body: { type, title: draft.name.trim() || undefined, fields }, headers: { 'Idempotency-Key': key.current } })),
    onSuccess: (made) => {
      clear();
      onClose();
      void queryClient.invalidateQueries({ queryKey: ['clients'] });
      showToast({ text: t('made', { number: made.number }) });
      open(made.id);
    },
    onError: () => (key.current = crypto.randomUUID()),
  });
  const error = create.error instanceof ApiError ? create.error : null;
  const general = create.error && !error?.errors.length ? (error?.detail ?? create.error.message) : null;
  const { asked, values } = useAsked(type, draft.fields, error);
  const set = (change: Partial<ClientDraft>) => setDraft({ ...draft, ...change });
  const list = (text: string) => (text.trim() ? [text.trim()] : undefined);
  const at = (field: string) => error?.errors.find(({ pointer }) => fieldOf(pointer) === field)?.detail;
  const nothing = !(draft.name.trim() || draft.phone.trim() || draft.email.trim());
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!create.isPending && !nothing) create.mutate({ ...values, phones: list(draft.phone), emails: list(draft.email) });
  };
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t(type === 'company' ? 'newCompany' : 'newClient')}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button look="primary" type="submit" form="create-client" busy={create.isPending} disabled={nothing}>
            {t('create')}
          </Button>
        </>
      }
    >
      <form id="create-client" className="col g16" onSubmit={send} noValidate>
        {general && (
          <Note tone="r" icon={<IconAlertTriangle size={18} />}>
            {general} {t('kept')}
          </Note>
        )}
        <ClientLookup autoFocus label={t('name')} value={draft.name} error={error?.at('/title') ?? at('first_name')} onType={(name) => set({ name })} onPick={({ id }: Client) => open(id)} />
        <PhoneField label={t('phone')} value={draft.phone} error={at('phones')} onChange={(value) => set({ phone: value })} />
        <Reached by={draft.phone} />
        <TextField label={t('email')} type="email" autoComplete="off" value={draft.email} error={at('emails')} onChange={(email) => set({ email })} />
        <Reached by={draft.email} />
        <AskedFields asked={asked} typed={draft.fields} error={error} own={own} onChange={(fields) => set({ fields })} />
      </form>
    </Sheet>
  );
}
