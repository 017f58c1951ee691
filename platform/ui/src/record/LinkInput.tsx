import { useQuery } from '@tanstack/react-query';
import type { Field } from '../api';
import { RecordPicker } from '../tasks/RecordPicker';
import type { FieldProps } from '../ui';
import { recordQuery } from './wants';

interface LinkInputProps extends FieldProps {
  field: Field;
  value: string;
  onChange: (value: string) => void;
}

/** Another record, found by its number, name or phone; the value is its id. */
export function LinkInput({ field, value, onChange, label, error, needed }: LinkInputProps) {
  const chosen = useQuery({ ...recordQuery(value), enabled: value !== '' }).data;
  const picked = value === '' ? undefined : { id: value, title: chosen ? `${chosen.number} · ${chosen.title}` : '…' };
  return <RecordPicker label={label} error={error} needed={needed} type={field.linkType} value={picked} onChange={(one) => onChange(one?.id ?? '')} />;
}
