import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, type Member, type Unit } from '../api';
import { Button, Check, Note, Select, Sheet, TextField } from '../ui';
import { IconAlertTriangle } from '../ui/icons';
import { useSaveUnit } from './queries';
import css from './staff.module.css';

interface Props {
  unit?: Unit;
  units: readonly Unit[];
  people: readonly Member[];
  onClose: () => void;
}

/** A store or a department: its name, its head, its people. A person works in one: putting him here takes him from the other. */
export function UnitSheet({ unit, units, people, onClose }: Props) {
  const { t } = useTranslation('staff');
  const id = useId();
  const save = useSaveUnit(unit, onClose);
  const [name, setName] = useState(unit?.name ?? '');
  const [head, setHead] = useState(unit?.head ?? '');
  const [members, setMembers] = useState<string[]>(unit?.members ?? []);
  const [closed, setClosed] = useState(unit?.closed ?? false);
  const problem = save.error instanceof ApiError ? save.error : null;
  const elsewhere = (person: string) => units.find((one) => one.id !== unit?.id && one.members.includes(person))?.name;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate({ name: name.trim(), head, members, closed });
  };
  return (
    <Sheet
      opened
      onClose={onClose}
      title={unit ? t('unit.edit', { name: unit.name }) : t('unit.new')}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button look="primary" type="submit" form={id} busy={save.isPending}>
            {t('save')}
          </Button>
        </>
      }
    >
      <form id={id} className="col g16" onSubmit={submit} noValidate>
        <TextField label={t('unit.name')} value={name} onChange={setName} needed maxLength={120} error={problem?.at('/name')} data-autofocus />
        <Select label={t('unit.head')} value={head} onChange={setHead} placeholder={t('unit.noHead')} error={problem?.at('/head')} options={people.map((one) => ({ value: one.id, label: one.name }))} />
        {!closed && (
          <fieldset className={css.people}>
            <legend className="l">{t('unit.people')}</legend>
            {people.map((one) => (
              <Check key={one.id} checked={members.includes(one.id)} onChange={(on) => setMembers(on ? [...members, one.id] : members.filter((other) => other !== one.id))}>
                {one.name}
                {elsewhere(one.id) && <span className="i3 t12"> · {t('unit.now', { name: elsewhere(one.id) })}</span>}
              </Check>
            ))}
          </fieldset>
        )}
        {unit && (
          <Check checked={closed} onChange={setClosed}>
            {t('unit.close')}
          </Check>
        )}
        {save.isError && !problem?.errors.length && (
          <Note tone="r" icon={<IconAlertTriangle size={18} />}>
            {t('notSaved', { reason: save.error.message })}
          </Note>
        )}
      </form>
    </Sheet>
  );
}
