import { useTranslation } from 'react-i18next';
import { Panel } from '../ui';
import { IconCircleCheck } from '../ui/icons';
import { ConflictCard } from './ConflictCard';
import type { Plan } from './contract';
import type { Planning } from './usePlanning';
import page from './packs.module.css';

/** What both the shop and the template have made of the same thing: each is a question. */
export function Conflicts({ plan, planning }: { plan: Plan; planning: Planning }) {
  const { t } = useTranslation('packs');
  return plan.conflicts.map((conflict) => (
    <ConflictCard
      key={conflict.path}
      conflict={conflict}
      from={plan.from ? t('version', { version: plan.from }) : ''}
      to={t('version', { version: plan.version })}
      answers={planning.choices}
      onAnswer={(answer) => planning.answer([answer])}
    />
  ));
}

export function NoConflicts() {
  const { t } = useTranslation('packs');
  return (
    <Panel className={page.block}>
      <p className="row">
        <IconCircleCheck size={20} style={{ color: 'var(--won)' }} />
        {t('conflict.none')}
      </p>
    </Panel>
  );
}
