import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { membersQuery, unitsQuery, type Field } from '../api';
import { MoneyField, PhoneField, Select, TextArea, TextField, type FieldProps } from '../ui';
import { DateField } from '../ui/date/DateField';
import { LinkInput } from './LinkInput';
import { ManyInput } from './ManyInput';
import { activeMembers } from './values';

interface FieldInputProps extends FieldProps {
  field: Field;
  value: string;
  onChange: (value: string) => void;
  autoFocus?: boolean;
  id?: string;
  onKeyDown?: (event: React.KeyboardEvent) => void;
}

const chosen = new Set(['list', 'person', 'unit', 'link']);
const FileInput = lazy(() => import('../files/FileInput'));

const long = /comment|note|description|text$/;

function PersonInput(props: Omit<FieldInputProps, 'field'>) {
  const members = useQuery(membersQuery).data;
  return <Select {...props} options={activeMembers(members)} placeholder="" />;
}

function UnitInput(props: Omit<FieldInputProps, 'field'>) {
  const units = (useQuery(unitsQuery).data ?? []).filter(({ id, closed }) => !closed || id === props.value);
  return <Select {...props} options={units.map(({ id, name }) => ({ value: id, label: name }))} placeholder="" />;
}

/** The right input for a kind of field; a kind we do not know is typed as text. */
export function FieldInput({ field, ...props }: FieldInputProps) {
  const { t } = useTranslation('app');
  if (field.many && chosen.has(field.kind)) return <ManyInput field={field} {...props} />;
  if (field.kind === 'list' || field.list?.length) {
    const options = (field.list ?? []).map(({ id, title }) => ({ value: id, label: title }));
    return <Select {...props} options={options} placeholder="" />;
  }
  switch (field.kind) {
    case 'boolean':
      return <Select {...props} options={[{ value: 'true', label: t('yes') }, { value: 'false', label: t('no') }]} placeholder="" />;
    case 'money':
      return <MoneyField {...props} />;
    case 'phone':
    case 'phones':
      return <PhoneField {...props} />;
    case 'date':
      return <DateField {...props} />;
    case 'datetime':
    case 'moment':
      return <DateField {...props} withTime />;
    case 'number':
    case 'integer':
    case 'decimal':
      return <TextField {...props} inputMode="decimal" />;
    case 'email':
    case 'emails':
      return <TextField {...props} inputMode="email" autoComplete="off" />;
    case 'person':
      return <PersonInput {...props} />;
    case 'unit':
      return <UnitInput {...props} />;
    case 'file':
      return (
        <Suspense>
          <FileInput field={field} {...props} />
        </Suspense>
      );
    case 'link':
      return <LinkInput field={field} {...props} />;
    default:
      if (long.test(field.id) || props.value.length > 60) return <TextArea {...props} rows={3} />;
      return <TextField {...props} autoComplete="off" />;
  }
}
