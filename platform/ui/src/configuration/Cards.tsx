import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from '../router';
import { Button, Chip, cx, useOrder } from '../ui';
import { IconEyeOff, IconGripVertical, IconPlus } from '../ui/icons';
import { ConfigurationPage } from './ConfigurationPage';
import type { Configuration, FieldEdit, TypeEdit } from './contract';
import { Refusal } from './Refusal';
import { listName, read } from './said';
import { useOrderWords } from './useOrderWords';
import { useSave } from './useSave';
import frame from './configuration.module.css';
import rows from './rows.module.css';

const FieldSheet = lazy(() => import('./FieldSheet').then(({ FieldSheet: view }) => ({ default: view })));

function Field({ configuration, field, carried, handle, onOpen }: { configuration: Configuration; field: FieldEdit; carried: boolean; handle: object; onOpen: () => void }) {
  const { t } = useTranslation('configuration');
  const name = read(field.title) || field.id;
  const kind = field.list ? t('field.ofList', { title: listName(configuration, field.list) }) : t(`field.kinds.${field.kind}`, field.kind);
  return (
    <li className={cx(rows.rowItem, carried && rows.carried, field.hidden && rows.dim)} data-order={field.id}>
      <button type="button" className={rows.grip} aria-label={t('order.handle', { name })} {...handle}>
        <IconGripVertical size={16} />
      </button>
      <button type="button" className={rows.rowMain} onClick={onOpen} aria-label={t('field.edit', { name })}>
        <b>{name}</b>
        <small>
          {kind}
          {field.many && ` · ${t('field.many')}`}
          {field.origin.pack === 'shop' && ` · ${t('origin.own')}`}
        </small>
      </button>
      {field.required && <Chip tone="prim">{t('field.required')}</Chip>}
      {field.hidden && (
        <Chip tone="lost" icon={<IconEyeOff size={13} />}>
          {t('field.hidden')}
        </Chip>
      )}
    </li>
  );
}

function Fields({ configuration, type, onOpen }: { configuration: Configuration; type: TypeEdit; onOpen: (field?: FieldEdit) => void }) {
  const { t } = useTranslation('configuration');
  const { save, refused, sheet } = useSave();
  const nameOf = (id: string) => read(type.fields.find((field) => field.id === id)?.title);
  const { root, shown, carried, said, handle } = useOrder({
    ids: type.fields.map(({ id }) => id),
    onOrder: (fields) => save([{ do: 'field.order', type: type.id, fields }]),
    say: useOrderWords(nameOf),
  });
  return (
    <>
      <Refusal refused={refused} />
      <ol ref={root as React.RefObject<HTMLOListElement>} className={rows.rows} aria-label={t('cards.fields', { title: read(type.title) })}>
        {shown.map((id) => {
          const field = type.fields.find((one) => one.id === id);
          return field && <Field key={id} configuration={configuration} field={field} carried={carried === id} handle={handle(id)} onOpen={() => onOpen(field)} />;
        })}
      </ol>
      <Button className={frame.below} icon={<IconPlus size={17} />} onClick={() => onOpen()}>
        {t('field.add')}
      </Button>
      <div className="vh" role="status" aria-live="assertive">
        {said}
      </div>
      {sheet}
    </>
  );
}

function Content({ configuration }: { configuration: Configuration }) {
  const { t } = useTranslation('configuration');
  const { type: id } = useParams();
  const [open, setOpen] = useState<{ field?: FieldEdit }>();
  const type = configuration.types.find((one) => one.id === id) ?? configuration.types.find((one) => one.id === 'deal') ?? configuration.types[0];
  if (!type) return <p className="i2">{t('cards.none')}</p>;
  return (
    <>
      <nav className={frame.which} aria-label={t('cards.which')}>
        {configuration.types.map((one) => (
          <Link key={one.id} to={`/settings/cards/${one.id}`} className={cx(one.id === type.id && frame.here)} aria-current={one.id === type.id ? 'page' : undefined}>
            {read(one.title)}
          </Link>
        ))}
      </nav>
      <Fields key={type.id} configuration={configuration} type={type} onOpen={(field) => setOpen({ field })} />
      <Suspense>{open && <FieldSheet configuration={configuration} type={type} field={open.field} onClose={() => setOpen(undefined)} />}</Suspense>
    </>
  );
}

/** The fields of each card: their order, names, and which are needed or hidden. */
export default function Cards() {
  return <ConfigurationPage part="cards">{(configuration) => <Content configuration={configuration} />}</ConfigurationPage>;
}
