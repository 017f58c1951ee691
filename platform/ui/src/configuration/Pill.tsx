import type { InputHTMLAttributes, SelectHTMLAttributes } from 'react';
import type { Option } from '../ui';
import css from './sentence.module.css';

type NativeSelect = Omit<SelectHTMLAttributes<HTMLSelectElement>, 'value' | 'onChange'>;

/** A value inside a sentence that one chooses. */
export function PillSelect({ label, value, options, placeholder, onChange, ...rest }: NativeSelect & { label: string; value: string; options: readonly Option[]; placeholder?: string; onChange: (value: string) => void }) {
  const known = options.some((option) => option.value === value);
  return (
    <select {...rest} className={css.pill} aria-label={label} aria-invalid={value === '' && placeholder !== undefined ? true : undefined} value={value} onChange={(event) => onChange(event.target.value)}>
      {(placeholder !== undefined || !known) && <option value={known ? '' : value}>{known || value === '' ? placeholder : value}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

type NativeInput = Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'>;

/** A value inside a sentence that one writes. */
export function PillInput({ label, value, onChange, ...rest }: NativeInput & { label: string; value: string; onChange: (value: string) => void }) {
  return <input {...rest} placeholder={rest.placeholder ?? '…'} className={css.pill} aria-label={label} value={value} size={Math.max(3, Math.min(28, value.length + 1))} onChange={(event) => onChange(event.target.value)} />;
}
