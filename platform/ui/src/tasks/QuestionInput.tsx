import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../api';
import { useFormats } from '../format';
import { useNow } from '../format/clock';
import { FieldInput } from '../record/FieldInput';
import { Button, Field, Pick } from '../ui';
import css from './tasks.module.css';

interface Props {
  question: Question;
  needed: boolean;
  oneOf: readonly string[];
  deciding: boolean;
  first: boolean;
  value: string;
  error?: string;
  onChange: (value: string) => void;
}

const FEW = 6;

/** Between what an answer must lie, in words. */
function useLimits({ min, max, field }: Question): string | undefined {
  const { t } = useTranslation('tasks');
  const format = useFormats();
  const now = useNow();
  const said = (limit: string | undefined) => limit && (field.kind === 'datetime' ? format.moment(limit, now) : format.number(limit));
  if (min && max) return t('form.between', { min: said(min), max: said(max) });
  return min ? t('form.least', { min: said(min) }) : max && t('form.most', { max: said(max) });
}

/** A scanner ends with Enter: that leaves the field, it does not send the form. */
const scanned = (event: KeyboardEvent) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  const inputs = [...((event.target as HTMLInputElement).form?.querySelectorAll<HTMLElement>('input, select, textarea') ?? [])];
  inputs[inputs.indexOf(event.target as HTMLElement) + 1]?.focus();
};

export function QuestionInput({ question, needed, oneOf, deciding, first, value, error, onChange }: Props) {
  const { t } = useTranslation('tasks');
  const limits = useLimits(question);
  const { field, barcode, quick } = question;
  const options = (field.list ?? []).map(({ id, title }) => ({ value: id, label: title }));
  if (deciding && options.length > 0 && options.length <= FEW) {
    return (
      <Field id={`q-${field.id}`} label={field.title} needed error={error}>
        <Pick label={field.title} options={options} value={value} onChange={onChange} />
      </Field>
    );
  }
  const help = [oneOf.length > 0 && t('form.oneOf', { titles: oneOf.join(', ') }), limits, barcode && t('form.scan')].filter(Boolean).join(' ');
  return (
    <div>
      <FieldInput
        field={field}
        label={field.title}
        needed={needed}
        help={help || undefined}
        error={error && [error, limits].filter(Boolean).join(' ')}
        value={value}
        onChange={onChange}
        onKeyDown={barcode ? scanned : undefined}
        data-autofocus={first || undefined}
      />
      {quick.length > 0 && (
        <div className={css.quick} role="group" aria-label={field.title}>
          {quick.map(({ id, title }) => (
            <Button key={id} size="sm" onClick={() => onChange(id)}>
              {title}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
