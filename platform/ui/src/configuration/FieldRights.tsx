import { useTranslation } from 'react-i18next';
import { Button, Sheet } from '../ui';
import { IconEye, IconEyeOff, IconPencil } from '../ui/icons';
import type { RoleRight, TypeEdit } from './contract';
import { FACE, shownFields, sightOf, sights, withSight } from './rights';
import { read } from './said';
import own from './roles.module.css';

const icons = { hidden: IconEyeOff, see: IconEye, edit: IconPencil };

interface Props {
  type: TypeEdit;
  role: string;
  rights: readonly RoleRight[];
  onChange: (rights: RoleRight[]) => void;
  onClose: () => void;
}

/** Which fields of a kind of record a role does not see, only reads, or writes. */
export default function FieldRights({ type, role, rights, onChange, onClose }: Props) {
  const { t } = useTranslation('configuration');
  const fields = shownFields(type);
  const ids = fields.map(({ id }) => id);
  return (
    <Sheet opened onClose={onClose} title={t('roles.fieldsOf', { type: read(type.title) || type.id, role })} footer={<Button look="primary" onClick={onClose}>{t('roles.fieldsDone')}</Button>}>
      <p className="i2">{t('roles.fieldsLead')}</p>
      <table className={own.fields}>
        <thead>
          <tr>
            <th scope="col">{t('roles.field')}</th>
            {sights.map((sight) => {
              const Icon = icons[sight];
              return (
                <th key={sight} scope="col">
                  <Icon size={17} />
                  {t(`sight.${sight}`)}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => {
            const name = read(field.title) || field.id;
            const now = sightOf(rights, type.id, field.id);
            return (
              <tr key={field.id}>
                <th scope="row">{name}</th>
                {sights.map((sight) => (
                  <td key={sight}>
                    {!(sight === 'hidden' && FACE.includes(field.id)) && (
                      <label className="check">
                        <input type="radio" name={field.id} aria-label={`${name}: ${t(`sight.${sight}`)}`} checked={sight === now} onChange={() => onChange(withSight(rights, type.id, ids, field.id, sight))} />
                      </label>
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Sheet>
  );
}
