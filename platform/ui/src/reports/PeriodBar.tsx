import { useTranslation } from 'react-i18next';
import { ApiError } from '../api';
import { Tabs } from '../ui';
import { DateField } from '../ui/date/DateField';
import { names, type Asked } from './query';
import css from './reports.module.css';

interface Props {
  asked: Asked;
  /** What the server said against the dates. */
  refused: unknown;
  /** Days of the report that is shown, to begin with. */
  shown: { from: string; to: string } | undefined;
  onChange: (change: Partial<Asked>) => void;
}

export function PeriodBar({ asked, refused, shown, onChange }: Props) {
  const { t } = useTranslation('reports');
  const wrong = (pointer: string) => (refused instanceof ApiError ? refused.at(pointer) : undefined);
  const choose = (id: string) => onChange(id === 'own' ? { period: 'own', from: shown?.from ?? '', to: shown?.to ?? '' } : { period: id as Asked['period'] });
  return (
    <div className={css.period}>
      <Tabs segmented label={t('period.label')} value={asked.period} onChange={choose} items={[...names, 'own'].map((id) => ({ id, label: t(`period.${id}`) }))} />
      {asked.period === 'own' && (
        <div className={css.dates}>
          <DateField label={t('period.from')} value={asked.from} onChange={(from) => onChange({ period: 'own', from })} error={wrong('/from')} />
          <DateField label={t('period.to')} value={asked.to} onChange={(to) => onChange({ period: 'own', to })} error={wrong('/to')} />
        </div>
      )}
    </div>
  );
}
