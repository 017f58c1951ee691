import { useTranslation } from 'react-i18next';
import { ConflictCard } from './ConflictCard';
import type { Plan } from './contract';
import type { Planning } from './usePlanning';

/** What both the shop and the template have made of the same thing: each is a question. */
export default function Conflicts({ plan, planning }: { plan: Plan; planning: Planning }) {
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
