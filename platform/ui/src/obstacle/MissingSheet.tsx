import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { typesQuery, type Card, type Client, type Field, type Stage } from '../api';
import { ClientLookup } from '../create/ClientLookup';
import { useFormats } from '../format';
import { Button, Chip, Note, Sheet } from '../ui';
import { IconListCheck } from '../ui/icons';
import { FieldInput } from '../record/FieldInput';
import { editedValue, sentValue } from '../record/values';
import { recordQuery, type WantingMove } from '../record/wants';

interface MissingSheetProps extends WantingMove {
  stage: Stage | undefined;
  onSend: (card: Card, to: string, fields: Record<string, unknown>) => Promise<boolean>;
  onClose: () => void;
}

const CLIENT = 'client';
const titles = { contact: 'client', company: 'company' } as const;
const clientField = (id: string, title: string): Field => ({ id, title, kind: CLIENT, required: true, many: false, readOnly: false });

/** A client who is looked for; what is kept is who was chosen, not what was typed. */
function ClientInput({ label, name, error, autoFocus, onChange }: { label: string; name: string; error?: string; autoFocus: boolean; onChange: (id: string) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string) => {
    setTyped(text);
    onChange('');
  };
  const pick = ({ id, name: chosen }: Client) => {
    setTyped(chosen);
    onChange(id);
  };
  return <ClientLookup label={label} error={error} autoFocus={autoFocus} value={typed ?? name} onType={type} onPick={pick} />;
}

/** What is asked here: the stage's own words name it, a field that the card itself has no editor for is left to them. */
function useAsked(card: Card, ids: readonly string[]): { fields: Field[]; start: (field: Field) => string; client: (id: string) => string } {
  const { t } = useTranslation(['obstacle', 'record']);
  const known = useQuery(typesQuery).data?.find(({ id }) => id === card.type)?.fields ?? [];
  const record = useQuery(recordQuery(card.id)).data;
  const { timeZone } = useFormats();
  const field = (id: string) => (id === 'contact' || id === 'company' ? clientField(id, t(`record:${titles[id]}`)) : known.find((one) => one.id === id && !one.readOnly));
  const fields = ids.flatMap((id) => field(id) ?? []);
  const start = (one: Field) => editedValue(one, one.id === 'amount' ? record?.amount : one.kind === CLIENT ? '' : record?.fields[one.id], timeZone);
  const client = (id: string) => (id === 'company' ? record?.company : record?.contact)?.name ?? '';
  return { fields, start, client };
}

/** A stage wants something known first: exactly that is asked, then the move goes on. What is typed stays until it has. */
export default function MissingSheet({ card, to, wants, error, stage, onSend, onClose }: MissingSheetProps) {
  const { t } = useTranslation(['obstacle', 'record']);
  const { currency, timeZone } = useFormats();
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState(false);
  // A refused attempt wrote nothing: what it answered is asked, and sent, again.
  const asked = useRef<readonly string[]>([]);
  asked.current = [...new Set([...asked.current, ...wants.flatMap((want) => want.fields)])];
  const { fields, start, client } = useAsked(card, asked.current);
  const value = (field: Field) => typed[field.id] ?? start(field);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    void onSend(card, to, Object.fromEntries(fields.filter(({ id }) => id in typed).map((field) => [field.id, sentValue(field, value(field), currency, timeZone)]))).finally(() => setBusy(false));
  };
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('missing.title', { number: card.number })}
      aside={stage && <Chip stage={stage.color}>{stage.short ?? stage.name}</Chip>}
      footer={
        <>
          <Button onClick={onClose}>{t('missing.back')}</Button>
          {fields.length > 0 && (
            <Button look="primary" type="submit" form="missing" busy={busy}>
              {t('missing.move')}
            </Button>
          )}
        </>
      }
    >
      <form id="missing" className="col g16" onSubmit={send}>
        <Note tone="a" icon={<IconListCheck size={18} />}>
          {wants.map(({ text }) => (
            <p key={text}>{text}</p>
          ))}
        </Note>
        {fields.map((field, index) => {
          const wrong = error?.at(`/fields/${field.id}`) ?? error?.at(`/${field.id}`);
          const change = (text: string) => setTyped({ ...typed, [field.id]: text });
          return field.kind === CLIENT ? (
            <ClientInput key={field.id} label={field.title} name={client(field.id)} error={wrong} autoFocus={index === 0} onChange={change} />
          ) : (
            <FieldInput key={field.id} field={field} label={field.title} needed autoFocus={index === 0} data-autofocus={index === 0 || undefined} error={wrong} value={value(field)} onChange={change} />
          );
        })}
      </form>
    </Sheet>
  );
}
