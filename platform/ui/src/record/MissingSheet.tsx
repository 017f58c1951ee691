import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { typesQuery, type Card, type Field, type Stage } from '../api';
import { useFormats } from '../format';
import { Button, Chip, Note, Sheet } from '../ui';
import { IconListCheck } from '../ui/icons';
import { FieldInput } from './FieldInput';
import { editedValue, sentValue } from './values';
import { recordQuery, type WantingMove } from './wants';

interface MissingSheetProps extends WantingMove {
  stage: Stage | undefined;
  onSend: (card: Card, to: string, fields: Record<string, unknown>) => Promise<boolean>;
  onClose: () => void;
}

/** What is asked here: the stage's own words name it, a field that the card itself has no editor for is left to them. */
function useAsked(card: Card, ids: readonly string[]): { fields: Field[]; start: (field: Field) => string } {
  const known = useQuery(typesQuery).data?.find(({ id }) => id === card.type)?.fields ?? [];
  const record = useQuery(recordQuery(card.id)).data;
  const fields = ids.flatMap((id) => known.find((field) => field.id === id && !field.readOnly && field.kind !== 'link') ?? []);
  const start = (field: Field) => editedValue(field, field.id === 'amount' ? record?.amount : record?.fields[field.id]);
  return { fields, start };
}

/** A stage wants something known first: exactly that is asked, then the move goes on. What is typed stays until it has. */
export default function MissingSheet({ card, to, wants, error, stage, onSend, onClose }: MissingSheetProps) {
  const { t } = useTranslation('record');
  const { currency } = useFormats();
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState(false);
  // A refused attempt wrote nothing: what it answered is asked, and sent, again.
  const asked = useRef<readonly string[]>([]);
  asked.current = [...new Set([...asked.current, ...wants.flatMap((want) => want.fields)])];
  const { fields, start } = useAsked(card, asked.current);
  const value = (field: Field) => typed[field.id] ?? start(field);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    void onSend(card, to, Object.fromEntries(fields.map((field) => [field.id, sentValue(field, value(field), currency)]))).finally(() => setBusy(false));
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
        {fields.map((field, index) => (
          <FieldInput
            key={field.id}
            field={field}
            label={field.title}
            needed
            autoFocus={index === 0}
            error={error?.at(`/fields/${field.id}`) ?? error?.at(`/${field.id}`)}
            value={value(field)}
            onChange={(text) => setTyped({ ...typed, [field.id]: text })}
          />
        ))}
      </form>
    </Sheet>
  );
}
