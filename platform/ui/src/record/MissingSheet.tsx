import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { typesQuery, type Card, type Field, type Stage } from '../api';
import type { MissingFields } from '../board/useMove';
import { useFormats } from '../format';
import { Button, Chip, Sheet } from '../ui';
import { FieldInput } from './FieldInput';
import { sentValue } from './values';

interface MissingSheetProps extends MissingFields {
  stage: Stage | undefined;
  onSend: (card: Card, to: string, fields: Record<string, unknown>) => Promise<boolean>;
  onClose: () => void;
}

function fallback(id: string): Field {
  return { id, title: id, kind: 'text', required: true, many: false, readOnly: false };
}

/** A stage wants something known first: exactly the missing fields are asked, then the move goes on. */
export default function MissingSheet({ card, to, error, stage, onSend, onClose }: MissingSheetProps) {
  const { t } = useTranslation('record');
  const { currency } = useFormats();
  const types = useQuery(typesQuery).data;
  const [typed, setTyped] = useState<Record<string, string>>({});
  const known = types?.find(({ id }) => id === card.type)?.fields ?? [];
  const ids = error.errors.map(({ pointer }) => /^\/fields\/(.+)$/.exec(pointer)?.[1]).filter((id) => id !== undefined);
  const fields = [...new Set(ids)].map((id) => known.find((field) => field.id === id) ?? fallback(id));
  const send = (event: FormEvent) => {
    event.preventDefault();
    onClose();
    void onSend(card, to, Object.fromEntries(fields.map((field) => [field.id, sentValue(field, typed[field.id] ?? '', currency)])));
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
          <Button look="primary" type="submit" form="missing">
            {t('missing.move')}
          </Button>
        </>
      }
    >
      <form id="missing" className="col g16" onSubmit={send}>
        {fields.map((field, index) => (
          <FieldInput
            key={field.id}
            field={field}
            label={field.title}
            needed
            autoFocus={index === 0}
            help={error.at(`/fields/${field.id}`)}
            value={typed[field.id] ?? ''}
            onChange={(value) => setTyped({ ...typed, [field.id]: value })}
          />
        ))}
      </form>
    </Sheet>
  );
}
