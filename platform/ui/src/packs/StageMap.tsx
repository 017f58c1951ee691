import { useTranslation } from 'react-i18next';
import { Note, Panel, Select } from '../ui';
import { IconArrowRight, IconInfoCircle } from '../ui/icons';
import type { StageToMap } from './contract';
import css from './asks.module.css';
import page from './packs.module.css';

interface Props {
  stages: readonly StageToMap[];
  mapping: Record<string, string>;
  onChange: (stage: string, to: string) => void;
}

export function StageRows({ stages, mapping, onChange }: Props) {
  const { t } = useTranslation('packs');
  return (
    <ul className={css.map}>
      {stages.map((stage) => (
        <li key={stage.stage}>
          <div>
            <b>{stage.name}</b>
            <small>{t('map.records', { count: stage.records })}</small>
          </div>
          <IconArrowRight size={18} className="i3" />
          {stage.candidates.length > 0 ? (
            <Select
              aria-label={t('map.to', { stage: stage.name })}
              value={mapping[stage.stage] ?? ''}
              onChange={(to) => onChange(stage.stage, to)}
              placeholder={t('map.choose')}
              options={stage.candidates.map(({ id, name }) => ({ value: id, label: name }))}
            />
          ) : (
            <span className="t13 i2">{t('map.stays')}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Where the records of stages that leave will stand. */
export function StageMap(props: Props) {
  const { t } = useTranslation('packs');
  if (props.stages.length === 0) return null;
  return (
    <Panel title={t('map.title')} className={page.block}>
      <StageRows {...props} />
      <Note tone="w" icon={<IconInfoCircle size={18} />}>
        {t('map.note')}
      </Note>
    </Panel>
  );
}
