import { useTranslation } from 'react-i18next';
import type { Form } from '../api';
import { Check } from '../ui';
import { allFields, answerable, asked, required, withField, withRequired } from './draft';
import css from './forms.module.css';

interface Props {
  fields: Form['fields'];
  onChange: (fields: Form['fields']) => void;
  error?: string;
}

export function Questions({ fields, onChange, error }: Props) {
  const { t } = useTranslation('forms');
  const wrong = answerable(fields) ? error : t('field.needContact');
  return (
    <fieldset>
      <legend className="b5 t13">{t('field.fields')}</legend>
      <div className={css.fields}>
        {allFields.map((id) => (
          <div key={id} className={css.question}>
            <Check checked={asked(fields, id)} onChange={(on) => onChange(withField(fields, id, on))}>
              {t(`f.${id}`)}
            </Check>
            {asked(fields, id) && (
              <Check checked={required(fields, id)} onChange={(on) => onChange(withRequired(fields, id, on))} aria-label={`${t(`f.${id}`)}: ${t('field.required')}`}>
                <span className="t13 i2">{t('field.required')}</span>
              </Check>
            )}
          </div>
        ))}
      </div>
      {wrong && (
        <div className="fld" role="alert">
          <div className="wrong">{wrong}</div>
        </div>
      )}
    </fieldset>
  );
}
