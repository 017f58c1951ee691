import { useTranslation } from 'react-i18next';
import type { Pipeline } from '../api';
import { Awning, Chip } from '../ui';
import { IconCircleCheck, IconCircleX, IconRobot } from '../ui/icons';
import css from './preview.module.css';

/** One board of a template: its stages in order, and under each, in plain words, what its robots do. */
export function PipelinePreview({ pipeline }: { pipeline: Pipeline }) {
  const { t } = useTranslation('gallery');
  const open = pipeline.stages.filter((stage) => stage.kind === 'open');
  const closing = pipeline.stages.filter((stage) => stage.kind !== 'open');
  return (
    <section className={css.panel} aria-label={pipeline.title}>
      <div className={css.pad} style={{ paddingBottom: 10 }}>
        <h2 className={css.sect}>
          {pipeline.title}
          <span>{t('stages', { count: pipeline.stages.length })}</span>
        </h2>
      </div>
      <ol className={css.lanes}>
        {open.map((stage) => (
          <li key={stage.id} className={css.lane}>
            <Awning stage={stage.color} />
            <h3>{stage.name}</h3>
            <div className={css.robots}>
              {stage.robots.length === 0 && <span className={css.quiet}>{t('preview.noRobots')}</span>}
              {stage.robots.map((robot) => (
                <span key={robot} className={css.robot}>
                  <IconRobot size={14} />
                  <span>{robot}</span>
                </span>
              ))}
            </div>
          </li>
        ))}
      </ol>
      {closing.length > 0 && (
        <div className={css.ends}>
          <span className={css.quiet}>{t('preview.closing')}</span>
          {closing.map((stage) => (
            <Chip
              key={stage.id}
              tone={stage.kind === 'won' ? 'won' : 'lost'}
              icon={stage.kind === 'won' ? <IconCircleCheck size={14} /> : <IconCircleX size={14} />}
            >
              {stage.name}
            </Chip>
          ))}
        </div>
      )}
    </section>
  );
}
