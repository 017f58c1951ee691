import { useTranslation } from 'react-i18next';
import { parseDuration, units, type Unit } from '../packs/duration';
import { PillInput, PillSelect } from './Pill';

/** A length of time inside a sentence. */
export function DurationPills({ value, onChange, label }: { value: string; onChange: (value: string) => void; label: string }) {
  const { t } = useTranslation(['configuration', 'packs']);
  const { count, unit } = parseDuration(value) ?? { count: 1, unit: 'h' as Unit };
  return (
    <>
      <PillInput label={label} inputMode="numeric" value={String(count)} onChange={(typed) => /^\d{0,4}$/.test(typed) && onChange(`${Number(typed || '0')}${unit}`)} />{' '}
      <PillSelect label={t('packs:unit.label')} value={unit} onChange={(next) => onChange(`${count}${next}`)} options={units.map((one) => ({ value: one, label: t(`packs:unit.${one}`, { count }) }))} />
    </>
  );
}
