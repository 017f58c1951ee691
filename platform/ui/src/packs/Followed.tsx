import { useTranslation } from 'react-i18next';
import { Panel } from '../ui';
import type { Plan } from './contract';
import css from './asks.module.css';
import page from './packs.module.css';

/** What the new version does with records, each with how many it concerns. */
export function Followed({ plan }: { plan: Plan }) {
  const { t } = useTranslation('packs');
  if (plan.migrations.length === 0) return null;
  return (
    <Panel title={t('migrations.title')} className={page.block}>
      <ul className={css.followed}>
        {plan.migrations.map(({ id, text, records }) => (
          <li key={id}>
            <span>{text}</span>
            <small>{t('migrations.count', { count: records })}</small>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
