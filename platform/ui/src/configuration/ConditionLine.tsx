import { useTranslation } from 'react-i18next';
import { IconButton, type Option } from '../ui';
import { IconX } from '../ui/icons';
import { PillInput, PillSelect } from './Pill';
import { inDays, type Op, type Test } from './robot';
import css from './sentence.module.css';

interface Props {
  test: Test;
  /** Nothing stands before it that it would join. */
  first?: boolean;
  fields: readonly Option[];
  /** What a field is chosen from; undefined = it is written. */
  values: (field: string) => readonly Option[] | undefined;
  /** How a field can be compared. */
  ops: (field: string) => readonly Op[];
  /** How a comparison of the field is called, where the usual word does not fit it. */
  word?: (field: string, op: Op) => string | undefined;
  onChange: (test: Test) => void;
  onRemove: () => void;
}

/** One condition as a part of a sentence: a field, how it is compared, and with what. */
export function ConditionLine({ test, first, fields, values, ops, word, onChange, onRemove }: Props) {
  const { t } = useTranslation('configuration');
  const known = values(test.field);
  const choose = (field: string) => onChange({ field, op: ops(field).includes(test.op) ? test.op : ops(field)[0]!, value: '' });
  return (
    <div className={css.part}>
      <span>
        {!first && t('sentence.and')} <PillSelect label={t('sentence.field')} value={test.field} placeholder={t('sentence.choose')} options={fields} onChange={choose} />{' '}
        <PillSelect label={t('sentence.compare')} value={test.op} options={[...new Set([...ops(test.field), test.op])].map((op) => ({ value: op, label: word?.(test.field, op) ?? t(`sentence.op.${op}`) }))} onChange={(op) => onChange({ ...test, op: op as Op })} />{' '}
        {inDays(test.op) ? (
          <>
            <PillInput label={t('sentence.value')} value={test.value} onChange={(value) => onChange({ ...test, value })} /> {t('sentence.days')}
          </>
        ) : test.op !== 'filled' && test.op !== 'empty' && test.op !== 'past' && (known ? (
          <PillSelect label={t('sentence.value')} value={test.value} placeholder={t('sentence.choose')} options={known} onChange={(value) => onChange({ ...test, value })} />
        ) : (
          <PillInput label={t('sentence.value')} value={test.value} onChange={(value) => onChange({ ...test, value })} />
        ))}
      </span>
      <IconButton size="sm" label={t('sentence.remove')} onClick={onRemove}>
        <IconX size={15} />
      </IconButton>
    </div>
  );
}
