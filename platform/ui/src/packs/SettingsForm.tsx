import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDecimal, useFormats } from '../format';
import { MoneyField, Panel, TextField, type TextFieldProps } from '../ui';
import type { Setting } from './contract';
import { DurationField } from './DurationField';
import css from './asks.module.css';
import page from './packs.module.css';

interface FieldProps {
  setting: Setting;
  value: unknown;
  onChange: (value: unknown) => void;
}

/** Numbers as people of the language write them. */
function NumberField({ value, onChange, ...rest }: Omit<TextFieldProps, 'value' | 'onChange'> & { value: unknown; onChange: (value: number | string) => void }) {
  const format = useFormats();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typeof value === 'number' ? format.number(value) : String(value ?? '');
  const write = (text: string) => {
    setTyped(text);
    const number = parseDecimal(text, format.language);
    onChange(number === null ? text : Number(number));
  };
  return <TextField {...rest} inputMode="decimal" value={typed ?? shown} onChange={write} onBlur={() => setTyped(null)} />;
}

/** One question of a template, as its type is best asked. */
export function SettingField({ setting, value, onChange }: FieldProps) {
  const { t } = useTranslation('packs');
  const text = value === undefined || value === null ? '' : String(value);
  const missing = setting.required && text === '';
  const common = { label: setting.title, needed: setting.required && setting.default === undefined, error: missing ? t('settings.missing') : undefined };
  switch (setting.type) {
    case 'duration':
      return <DurationField {...common} id={`setting-${setting.id}`} value={value} onChange={onChange} />;
    case 'money':
      return <MoneyField {...common} value={text} onChange={onChange} />;
    case 'number':
      return <NumberField {...common} value={value} onChange={onChange} />;
    case 'time':
      return <TextField {...common} placeholder="09:00" inputMode="numeric" maxLength={5} value={text} onChange={onChange} error={text && !/^([01]?\d|2[0-3]):[0-5]\d$/.test(text) ? t('settings.time') : common.error} />;
    default:
      return <TextField {...common} value={text} onChange={onChange} />;
  }
}

interface Props {
  settings: readonly Setting[];
  values: Record<string, unknown>;
  onChange: (id: string, value: unknown) => void;
}

/** What the template asks before it works; every answer has a default and can be changed later. */
export function SettingsForm({ settings, values, onChange }: Props) {
  const { t } = useTranslation('packs');
  if (settings.length === 0) return null;
  return (
    <Panel title={t('settings.title')} className={page.block}>
      <p className="t13 i2">{t('settings.lead')}</p>
      <div className={css.settings}>
        {settings.map((setting) => (
          <SettingField key={setting.id} setting={setting} value={values[setting.id] ?? setting.value ?? setting.default} onChange={(value) => onChange(setting.id, value)} />
        ))}
      </div>
    </Panel>
  );
}
