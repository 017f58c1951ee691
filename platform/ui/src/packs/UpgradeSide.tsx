import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format';
import { cx } from '../ui';
import { IconArrowBackUp, IconCircleCheck, IconCircleDashedCheck, IconHandClick, IconHelp, IconSnowflake } from '../ui/icons';
import type { Answer, Plan } from './contract';
import { answerTo } from './request';
import css from './upgrade.module.css';

function Count({ tone, icon, value, text }: { tone: string; icon: ReactNode; value: number; text: string }) {
  const format = useFormats();
  return (
    <li>
      <span className={cx(css.square, tone)}>{icon}</span>
      <b>{format.number(value)}</b>
      <span>{text}</span>
    </li>
  );
}

/** The upgrade in four counts, and its questions in order. */
export function UpgradeSide({ plan, answers }: { plan: Plan; answers: readonly Answer[] }) {
  const { t } = useTranslation('packs');
  const { counts, verdict } = plan;
  const clean = counts.added + counts.changed + counts.removed;
  const jump = (path: string) => {
    const card = document.getElementById(`conflict-${path}`);
    card?.scrollIntoView({ block: 'start', behavior: 'smooth' });
    card?.focus({ preventScroll: true });
  };
  return (
    <aside className={css.side}>
      <ul className={css.tally}>
        <Count tone={css.won!} icon={<IconCircleCheck size={18} />} value={clean} text={t('tally.clean', { count: clean })} />
        <Count tone={css.soon!} icon={<IconHelp size={18} />} value={plan.conflicts.length} text={t('tally.decide', { count: plan.conflicts.length })} />
        {verdict.needs.length > 0 && <Count tone={css.frozen!} icon={<IconSnowflake size={18} />} value={verdict.needs.length} text={t('tally.tariff', { count: verdict.needs.length })} />}
        <Count tone={css.quiet!} icon={<IconHandClick size={18} />} value={counts.kept} text={t('tally.kept', { count: counts.kept })} />
      </ul>
      {plan.conflicts.length > 0 && (
        <nav aria-label={t('column.conflicts')}>
          <h2>{t('column.conflicts')}</h2>
          <ul>
            {plan.conflicts.map((conflict) => (
              <li key={conflict.path}>
                <button type="button" onClick={() => jump(conflict.path)}>
                  {answerTo(conflict, answers) ? <IconCircleCheck size={17} style={{ color: 'var(--won)' }} /> : <IconCircleDashedCheck size={17} style={{ color: 'var(--apricot-ink)' }} />}
                  <b>{conflict.title}</b>
                </button>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <p className={css.back}>
        <IconArrowBackUp size={17} />
        {t('undo.note')}
      </p>
    </aside>
  );
}
