import { useQuery } from '@tanstack/react-query';
import { typesQuery, type ApiError, type Field } from '../api';
import { useFormats } from '../format';
import { FieldInput } from '../record/FieldInput';
import { sentValue } from '../record/values';
import { Note } from '../ui';
import { askedFields } from './draft';

/** What is asked for a card of this type, and what was answered as the server takes it. */
export function useAsked(type: string | undefined, typed: Record<string, string>, error: ApiError | null): { asked: Field[]; values: Record<string, unknown> } {
  const { currency, timeZone } = useFormats();
  const known = useQuery(typesQuery).data?.find(({ id }) => id === type)?.fields ?? [];
  const asked = askedFields(known, typed, error);
  const values = Object.fromEntries(asked.filter(({ id }) => typed[id]).map((field) => [field.id, sentValue(field, typed[field.id]!, currency, timeZone)]));
  return { asked, values };
}

/** The field that a problem is about, also when it is about one of its values: /fields/phones/0. */
export const fieldOf = (pointer: string) => pointer.split('/')[2] ?? '';

interface Props {
  asked: readonly Field[];
  typed: Record<string, string>;
  error: ApiError | null;
  /** Fields whose inputs say themselves what is wrong with them. */
  own?: ReadonlySet<string>;
  onChange: (typed: Record<string, string>) => void;
}

/** Inputs of the fields that the shop wants filled, and what the server says of any other. */
export function AskedFields({ asked, typed, error, own, onChange }: Props) {
  const inputs = asked.filter(({ id }) => !own?.has(id));
  const said = (id: string) => own?.has(id) || inputs.some((field) => field.id === id);
  const elsewhere = error?.errors.filter(({ pointer }) => pointer.startsWith('/fields/') && !said(fieldOf(pointer))) ?? [];
  return (
    <>
      {inputs.map((field) => (
        <FieldInput
          key={field.id}
          field={field}
          label={field.title}
          needed={field.required}
          error={error?.errors.find(({ pointer }) => fieldOf(pointer) === field.id)?.detail}
          value={typed[field.id] ?? ''}
          onChange={(text) => onChange({ ...typed, [field.id]: text })}
        />
      ))}
      {elsewhere.map(({ pointer, detail }) => (
        <Note key={pointer} tone="r">
          {detail}
        </Note>
      ))}
    </>
  );
}
