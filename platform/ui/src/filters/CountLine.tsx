import { useTranslation } from 'react-i18next';
import { DurationPills } from '../configuration/DurationPills';
import { PillInput, PillSelect } from '../configuration/Pill';
import css from '../configuration/sentence.module.css';
import { Button, IconButton } from '../ui';
import { IconX } from '../ui/icons';
import { countOps, things, type Count, type CountOp } from './filter';

/** How many tasks, moves, calls and the like a card has, ever or lately. */
export function CountLine({ count, first, onChange, onRemove }: { count: Count; first: boolean; onChange: (count: Count) => void; onRemove: () => void }) {
  const { t } = useTranslation(['filters', 'configuration']);
  const number = (value: string) => /^\d{0,4}$/.test(value) && onChange({ ...count, value });
  return (
    <div className={css.part}>
      <span>
        {!first && t('configuration:sentence.and')} <PillSelect label={t('counted')} value={count.of} options={things.map((value) => ({ value, label: t(`thing.${value}`) }))} onChange={(of) => onChange({ ...count, of })} />{' '}
        {count.within === undefined ? (
          <Button look="link" onClick={() => onChange({ ...count, within: '3d' })}>{t('lately')}</Button>
        ) : (
          <>
            {t('within')} <DurationPills label={t('withinLabel')} value={count.within} onChange={(within) => onChange({ ...count, within })} />
          </>
        )}{' '}
        <PillSelect label={t('configuration:sentence.compare')} value={count.op} options={countOps.map((op) => ({ value: op, label: t(`configuration:sentence.op.${op}`) }))} onChange={(op) => onChange({ ...count, op: op as CountOp })} />{' '}
        <PillInput label={t('howMany')} inputMode="numeric" value={count.value} onChange={number} />
      </span>
      <IconButton size="sm" label={t('configuration:sentence.remove')} onClick={onRemove}>
        <IconX size={15} />
      </IconButton>
    </div>
  );
}
