import { useTranslation } from 'react-i18next';
import type { Field } from '../api';
import { IconButton, type FieldProps } from '../ui';
import { IconX } from '../ui/icons';
import { FieldInput } from './FieldInput';
import { FieldValue } from './FieldValue';
import { chosenOf } from './values';

interface Props extends FieldProps {
  field: Field;
  value: string;
  onChange: (value: string) => void;
  autoFocus?: boolean;
}

/** Several of one kind: one more is chosen above, what is chosen already stands below it. */
export function ManyInput({ field, value, onChange, ...rest }: Props) {
  const { t } = useTranslation('create');
  const chosen = chosenOf(value);
  const keep = (ids: readonly string[]) => onChange([...new Set(ids)].join(', '));
  const more: Field = { ...field, many: false, ...(field.list && { list: field.list.filter(({ id }) => !chosen.includes(id)) }) };
  return (
    <div>
      <FieldInput key={field.kind === 'link' ? chosen.length : 'more'} {...rest} field={more} value="" onChange={(id) => id && keep([...chosen, id])} />
      {chosen.length > 0 && (
        <ul className="many">
          {chosen.map((id) => (
            <li key={id}>
              <span className="ell">
                <FieldValue plain field={field} value={id} />
              </span>
              <IconButton size="sm" label={t('remove')} onClick={() => keep(chosen.filter((one) => one !== id))}>
                <IconX size={14} />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
