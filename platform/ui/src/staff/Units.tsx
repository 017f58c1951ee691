import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unitsQuery, type Member, type Unit } from '../api';
import { Button, Chip, cx, EmptyState, ErrorState, Skeleton } from '../ui';
import { IconBuildingStore, IconPlus } from '../ui/icons';
import css from './staff.module.css';
import { UnitSheet } from './UnitSheet';

interface Props {
  people: readonly Member[];
  admin: boolean;
}

/** Stores and departments, who leads them and who works there. */
export function Units({ people, admin }: Props) {
  const { t } = useTranslation('staff');
  const units = useQuery(unitsQuery);
  const [opened, setOpened] = useState<{ unit?: Unit }>();
  const name = (id: string | undefined) => people.find((one) => one.id === id)?.name;
  const add = admin && (
    <Button icon={<IconPlus size={17} />} onClick={() => setOpened({})}>
      {t('unit.add')}
    </Button>
  );
  const row = (unit: Unit) => (
    <>
      <b>{unit.name}</b>
      {unit.closed && <Chip tone="lost">{t('unit.closed')}</Chip>}
      <small>
        {[unit.head && t('unit.leads', { name: name(unit.head) ?? '' }), unit.members.map(name).filter(Boolean).join(', ') || t('unit.empty')].filter(Boolean).join(' · ')}
      </small>
    </>
  );
  return (
    <section className={css.part} aria-labelledby="units">
      <div className="row">
        <h2 id="units" className="sp">{t('units')}</h2>
        {units.data && units.data.length > 0 && add}
      </div>
      {units.isError ? (
        <ErrorState title={t('failed')} error={units.error} onRetry={() => void units.refetch()} />
      ) : units.isPending ? (
        <Skeleton height={60} />
      ) : units.data.length === 0 ? (
        <EmptyState icon={<IconBuildingStore size={28} stroke={1.5} className="i3" />} title={t('noUnits')} text={t('noUnitsText')} actions={add} />
      ) : (
        <ul className={cx(css.units, css.frame)}>
          {units.data.map((unit) => (
            <li key={unit.id}>
              {admin ? (
                <button type="button" aria-label={t('unit.edit', { name: unit.name })} onClick={() => setOpened({ unit })}>
                  {row(unit)}
                </button>
              ) : (
                <div>{row(unit)}</div>
              )}
            </li>
          ))}
        </ul>
      )}
      {opened && <UnitSheet key={opened.unit?.id ?? 'new'} unit={opened.unit} units={units.data ?? []} people={people} onClose={() => setOpened(undefined)} />}
    </section>
  );
}
