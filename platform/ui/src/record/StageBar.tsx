import { useTranslation } from 'react-i18next';
import type { DukonRecord, Entry, Ref, Stage } from '../api';
import { Chip, cx } from '../ui';
import { wantsText } from './wants';
import { IconCheck, IconCircleCheck, IconCircleX, IconListCheck, IconMinus } from '../ui/icons';

export type StepState = 'past' | 'skip' | 'cur' | 'next';

function idOf(ref: Ref | string | undefined): string | undefined {
  return typeof ref === 'string' ? ref : ref?.id;
}

/** Stages before the current one count as passed when the history shows an entry, or when the history is not all here. */
export function stepStates(stages: readonly Stage[], current: string | undefined, history: readonly Entry[], complete: boolean): StepState[] {
  const visited = new Set(history.filter(({ kind }) => kind === 'moved' || kind === 'created').flatMap(({ data }) => [idOf(data.from), idOf(data.to)]));
  const at = stages.findIndex(({ id }) => id === current);
  const reached = at >= 0 ? at : stages.length;
  return stages.map(({ id }, index) => {
    if (index === at) return 'cur';
    if (index > reached) return 'next';
    if (visited.has(id) || !complete || index === 0) return at < 0 && !visited.has(id) && index > 0 ? 'next' : 'past';
    return at < 0 ? 'next' : 'skip';
  });
}

interface StageBarProps {
  record: DukonRecord;
  stages: readonly Stage[];
  onMove?: (stage: string) => void;
}

export function StageBar({ record, stages, onMove }: StageBarProps) {
  const { t } = useTranslation('record');
  const open = stages.filter(({ kind }) => kind === 'open');
  const states = stepStates(open, record.stage, record.timeline.items, !record.timeline.cursor);
  const closed = stages.find(({ id, kind }) => id === record.stage && kind !== 'open');
  return (
    <div className="run" role="list" aria-label={t('stages')}>
      {open.map((stage, index) => {
        const state = states[index]!;
        const offered = onMove && state !== 'cur' && record.offered.includes(stage.id);
        const wants = offered ? wantsText(record.missing[stage.id]) : undefined;
        const content = (
          <>
            <i />
            <span className="lbl">
              {state === 'past' && <IconCheck size={14} stroke={2.2} />}
              {state === 'skip' && <IconMinus size={14} stroke={2.2} />}
              <span className="ell">{stage.short ?? stage.name}</span>
              {wants && <IconListCheck size={14} className="want-mark" />}
              <span className="vh">{t(`step.${state}`)}</span>
            </span>
          </>
        );
        return (
          <div role="listitem" key={stage.id} className={cx('step', `st-${stage.color}`, state)} aria-current={state === 'cur' ? 'step' : undefined}>
            {offered ? (
              <button type="button" title={[t('moveTo', { stage: stage.name }), wants].filter(Boolean).join('. ')} onClick={() => onMove(stage.id)}>
                {content}
                {wants && <span className="vh">{wants}</span>}
              </button>
            ) : (
              <div title={stage.name}>{content}</div>
            )}
          </div>
        );
      })}
      {closed && (
        <div role="listitem" aria-current="step">
          <Chip tone={closed.kind === 'won' ? 'won' : 'lost'} icon={closed.kind === 'won' ? <IconCircleCheck size={14} /> : <IconCircleX size={14} />}>
            {closed.name}
          </Chip>
        </div>
      )}
    </div>
  );
}
