import { useTranslation } from 'react-i18next';
import { PasswordField } from '../ui/Fields';
import { strengthBars, strengthOf } from './strength';
import css from './signup.module.css';

interface Props {
  value: string;
  onChange: (value: string) => void;
  error?: string;
  /** Words the password should not be made of. */
  known: string[];
}

/** A password with its strength said in words while it is typed. */
export function NewPassword({ value, onChange, error, known }: Props) {
  const { t } = useTranslation('signup');
  const strength = strengthOf(value, known);
  const bars = strengthBars(strength);
  const shade = strength === 'short' || strength === 'common' ? 'weak' : strength;
  return (
    <div>
      <PasswordField
        name="password"
        label={t('password')}
        value={value}
        onChange={onChange}
        autoComplete="new-password"
        error={error}
        help={<span aria-live="polite">{strength === 'empty' ? t('passwordHelp') : t(`strength.${strength}`)}</span>}
      />
      {value !== '' && (
        <div className={css.meter} aria-hidden="true">
          {[1, 2, 3, 4].map((bar) => (
            <i key={bar} data-on={bar <= bars ? shade : undefined} />
          ))}
        </div>
      )}
    </div>
  );
}
