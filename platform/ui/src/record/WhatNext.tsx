import { useTranslation } from 'react-i18next';
import type { Stage, Wait } from '../api';
import { useFormats } from '../format';
import { useNow } from '../format/clock';
import { Chip } from '../ui';
import { IconRobot } from '../ui/icons';

/** What robots wait for, with their time. */
export function WhatNext({ waits, stage }: { waits: readonly Wait[]; stage?: Stage }) {
  const { t } = useTranslation('record');
  const format = useFormats();
  const now = useNow();
  if (waits.length === 0) return null;
  return (
    <section className="panel pad" aria-label={t('whatNext')}>
      <div className="row">
        <h2 className="sect sp">{t('whatNext')}</h2>
        <Chip tone="robot" icon={<IconRobot size={14} />}>{t('waiting', { count: waits.length })}</Chip>
      </div>
      {stage && <p className="t12 i3" style={{ margin: '2px 0 8px' }}>{t('ifStays', { stage: stage.name })}</p>}
      {waits.map((wait) => (
        <div key={wait.runId} className="tmr">
          <span className="k">{wait.dueAt ? format.moment(wait.dueAt, now) : wait.kind === 'task' && t('waitsTask')}</span>
          <span>
            {wait.text}
            {wait.title && wait.title !== wait.text && <span className="i3 t12" style={{ display: 'block' }}>{t('robotNamed', { name: wait.title })}</span>}
          </span>
        </div>
      ))}
    </section>
  );
}
