import { useTranslation } from 'react-i18next';
import type { Role } from '../api';
import { Check } from '../ui';
import css from './people.module.css';

interface Props {
  roles: Role[];
  value: string[];
  onChange: (roles: string[]) => void;
  error?: string;
}

export function RoleChoice({ roles, value, onChange, error }: Props) {
  const { t } = useTranslation('people');
  return (
    <fieldset>
      <legend className={css.legend}>{t('sheet.roles')}</legend>
      <div className={css.choices}>
        {roles.map((role) => (
          <Check
            key={role.id}
            checked={value.includes(role.id)}
            onChange={(on) => onChange(on ? [...value, role.id] : value.filter((id) => id !== role.id))}
          >
            {role.title}
          </Check>
        ))}
      </div>
      <div className="fld" role="alert">
        {error && <div className="wrong">{error}</div>}
      </div>
    </fieldset>
  );
}
