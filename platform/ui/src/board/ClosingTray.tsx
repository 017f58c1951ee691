import { useTranslation } from 'react-i18next';
import type { DukonRecord, Stage } from '../api';
import { wantsText } from '../record/wants';
import { cx } from '../ui';
import { IconCircleCheck, IconCircleX } from '../ui/icons';

/** Won and the reasons of refusal rise from below while a card is carried. */
export function ClosingTray({ stages, over, missing }: { stages: readonly Stage[]; over: string | null; missing: DukonRecord['missing'] | undefined }) {
  const { t } = useTranslation('board');
  return (
    <div className="tray" role="group" aria-label={t('closing')}>
      {stages.map((stage) => (
        <div key={stage.id} className={cx(stage.kind, stage.id === over && 'over')} data-drop={stage.id} data-tray="">
          {stage.kind === 'won' ? <IconCircleCheck size={20} /> : <IconCircleX size={20} />}
          <span className="tray-name">
            <span className="ell">{stage.name}</span>
            {missing?.[stage.id] && <span className="wants-word">{wantsText(missing[stage.id])}</span>}
          </span>
        </div>
      ))}
    </div>
  );
}
