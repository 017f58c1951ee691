import { useTranslation } from 'react-i18next';
import { Note, Panel } from '../ui';
import { IconAlertTriangle, IconSnowflake } from '../ui/icons';
import type { Plan } from './contract';
import { StoryDifference } from './StoryDifference';
import css from './packs.module.css';

/** What the tariff does not hold, by what it would freeze. */
function Verdict({ verdict }: { verdict: Plan['verdict'] }) {
  const { t } = useTranslation('packs');
  if (verdict.needs.length === 0) return null;
  return (
    <Note tone="f" icon={<IconSnowflake size={18} />}>
      <b>{t(verdict.allowed ? 'verdict.part' : 'verdict.no')}</b>
      <ul>
        {verdict.needs.map(({ feature, part, tariff }) => (
          <li key={feature + part}>{tariff ? t('verdict.from', { part, tariff }) : part}</li>
        ))}
      </ul>
    </Note>
  );
}

/** The scenarios that the new version promises and that the shop's own edits break. */
function Scenarios({ tests }: { tests: Plan['tests'] }) {
  const { t } = useTranslation('packs');
  if (tests.failed.length === 0) return null;
  return (
    <Panel title={t('tests.title', { count: tests.failed.length })} className={css.block}>
      <ul className={css.plain}>
        {tests.failed.map((failed) => (
          <li key={failed.id} className={css.line}>
            <IconAlertTriangle size={18} style={{ color: 'var(--late-ink)' }} />
            <div>
              <b>{failed.title}</b>
              <details>
                <summary>
                  <span>{t('tests.why')}</span>
                </summary>
                <StoryDifference failed={failed} />
              </details>
            </div>
          </li>
        ))}
      </ul>
      <p className="t12 i3">{t('tests.note')}</p>
    </Panel>
  );
}

/** Everything about a plan that asks for a second look before the deed. */
export function Obstacles({ plan }: { plan: Plan }) {
  const told = plan.obstacles.filter(({ code }) => code !== 'needs_mapping' && code !== 'consent_needed');
  return (
    <>
      <Verdict verdict={plan.verdict} />
      {told.map(({ code, text }) => (
        <Note key={code + text} tone="r" icon={<IconAlertTriangle size={18} />}>
          {text}
        </Note>
      ))}
      <Scenarios tests={plan.tests} />
    </>
  );
}
