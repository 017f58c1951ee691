import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Said } from '../packs/contract';
import { Button, TextArea, TextField } from '../ui';
import { read, saidLanguages, type SaidLanguage } from './said';

interface Props {
  label: string;
  value: Said;
  onChange: (value: Said) => void;
  multiline?: boolean;
  maxLength?: number;
  error?: string;
  help?: string;
  autoFocus?: boolean;
}

/** A text in the language of the person who writes it; the other languages open on demand. */
export function SaidField({ label, value, onChange, multiline, maxLength, error, help, autoFocus }: Props) {
  const { t, i18n } = useTranslation('configuration');
  const own = i18n.language as SaidLanguage;
  const [all, setAll] = useState(false);
  const Input = multiline ? TextArea : TextField;
  const shown = all ? [own, ...saidLanguages.filter((language) => language !== own)] : [own];
  const others = saidLanguages.filter((language) => language !== own && value[language]).length;
  return (
    <div className="col g8">
      {shown.map((language) => (
        <Input
          key={language}
          label={all ? `${label} · ${t(`language.${language}`)}` : label}
          value={value[language] ?? ''}
          placeholder={language === own ? undefined : read(value, own)}
          onChange={(text: string) => onChange({ ...value, [language]: text })}
          maxLength={maxLength}
          autoFocus={autoFocus && language === own}
          lang={language}
          error={language === own ? error : undefined}
          help={language === own ? help : undefined}
        />
      ))}
      {!all && (
        <Button look="link" className="t12" onClick={() => setAll(true)}>
          {others > 0 ? t('language.others', { count: others }) : t('language.translate')}
        </Button>
      )}
    </div>
  );
}
