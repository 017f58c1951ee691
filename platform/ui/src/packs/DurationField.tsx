import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, type FieldProps } from '../ui';
import { durationText, parseDuration, units, type Unit } from './duration';
import css from './asks.module.css';

interface Props extends FieldProps {
  id: string;
  value: unknown;
  onChange: (value: string) => void;
}

/** A number and its unit: minutes, hours, working hours, days, working days, weeks. */
export function DurationField({ id, label, help, error, needed, value, onChange }: Props) {
  const { t } = useTranslation('packs');
  const parsed = parseDuration(value);
  const [typed, setTyped] = useState<string | null>(null);
  const unit: Unit = parsed?.unit ?? 'h';
  const type = (text: string) => {
    setTyped(text);
    if (/^\d{1,4}$/.test(text)) onChange(durationText({ count: Number(text), unit }));
  };
  return (
    <Field id={id} label={label} help={help} error={error} needed={needed}>
      <div className={css.duration}>
        <input
          id={id}
          className="field"
          inputMode="numeric"
          value={typed ?? String(parsed?.count ?? '')}
          onChange={(event) => type(event.target.value)}
          onBlur={() => setTyped(null)}
        />
        <select
          className="field"
          aria-label={t('unit.label')}
          value={unit}
          onChange={(event) => onChange(durationText({ count: parsed?.count ?? 1, unit: event.target.value as Unit }))}
        >
          {units.map((one) => (
            <option key={one} value={one}>
              {t(`unit.${one}`, { count: parsed?.count ?? 1 })}
            </option>
          ))}
        </select>
      </div>
    </Field>
  );
}
