import { useTranslation } from 'react-i18next';
import type { Field } from '../api';
import { DateField, MoneyField, PhoneField, Select, TextArea, TextField, type FieldProps } from '../ui';

interface FieldInputProps extends FieldProps {
  field: Field;
  value: string;
  onChange: (value: string) => void;
  autoFocus?: boolean;
  id?: string;
  onKeyDown?: (event: React.KeyboardEvent) => void;
}

/** The right input for a kind of field; a kind we do not know is typed as text. */
export function FieldInput({ field, ...props }: FieldInputProps) {
  const { t } = useTranslation('app');
  if (field.list?.length) {
    const options = field.list.map(({ id, title }) => ({ value: id, label: title }));
    return <Select {...props} options={options} placeholder="" />;
  }
  switch (field.kind) {
    case 'boolean':
      return <Select {...props} options={[{ value: 'true', label: t('yes') }, { value: 'false', label: t('no') }]} placeholder="" />;
    case 'money':
      return <MoneyField {...props} />;
    case 'phone':
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
      return <TextField {...props} type="email" autoComplete="off" />;
    case 'longtext':
    case 'multiline':
    case 'text_long':
      return <TextArea {...props} rows={3} />;
    default:
      return <TextField {...props} autoComplete="off" />;
  }
}
