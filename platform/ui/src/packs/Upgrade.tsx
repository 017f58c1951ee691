import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from '../router';
import { Button, EmptyState, ErrorState, LinkButton, Panel } from '../ui';
import { IconCircleCheck, IconPlayerPlay } from '../ui/icons';
import { ActBar } from './ActBar';
import type { Plan } from './contract';
import { Followed } from './Followed';
import { Obstacles } from './Obstacles';
import { PlanColumn } from './PlanColumns';
import { PlanFrame } from './PlanFrame';
import { PlanSkeleton } from './PlanSkeleton';
import { decided, missing, needsConsent } from './request';
import { Rights } from './Rights';
import { SettingsForm } from './SettingsForm';
import { StageMap } from './StageMap';
import { Troubled } from './Troubled';
import { UpgradeSide } from './UpgradeSide';
import { useRehearsal } from './useRehearsal';
import { usePlanning, type Planning } from './usePlanning';
import page from './packs.module.css';
import css from './upgrade.module.css';

const Conflicts = lazy(() => import('./Conflicts'));
const Done = lazy(() => import('./Done').then((module) => ({ default: module.Done })));
const Rehearsed = lazy(() => import('./Rehearsed'));

function NoConflicts() {
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

function News({ plan }: { plan: Plan }) {
  const { t } = useTranslation('packs');
  const of = (...actions: string[]) => plan.items.filter(({ action }) => actions.includes(action));
  const columns = [
    { id: 'added', awning: 8, items: of('added') },
    { id: 'changed', awning: 2, items: of('changed') },
    { id: 'removed', awning: 12, items: of('removed') },
    { id: 'kept', awning: 4, items: of('kept') },
  ].filter(({ items }) => items.length > 0);
  if (columns.length === 0) return null;
  return (
    <div className={page.columns}>
      {columns.map(({ id, awning, items }) => (
        <PlanColumn key={id} title={t(`column.${id}`)} awning={awning} items={items} nothing="" />
      ))}
    </div>
  );
}

interface BarProps {
  planning: Planning;
  plan: Plan;
  rehearsing: boolean;
  onRehearse: () => void;
}

function Bar({ planning, plan, rehearsing, onRehearse }: BarProps) {
  const { t } = useTranslation('packs');
  const { apply, consent, mapping, current, run, choices } = planning;
  const lacks = missing(plan, mapping, consent);
  const count = decided(plan, choices);
  const open = plan.conflicts.filter(({ path, decided: before }) => !before && !choices.some((answer) => answer.path === path));
  const tests = plan.tests.failed.length > 0 ? t('tests.some', { passed: plan.tests.passed, count: plan.tests.failed.length }) : plan.tests.passed > 0 ? t('tests.all', { count: plan.tests.passed }) : '';
  return (
    <ActBar
      actions={
        <>
          {open.length > 0 && <Button onClick={() => planning.answer(open.map(({ path }) => ({ path, choice: 'mine' })))}>{t('conflict.keepAll')}</Button>}
          <Button icon={<IconPlayerPlay size={17} />} busy={rehearsing} onClick={onRehearse}>
            {t('rehearsal.do')}
          </Button>
          <Button look="primary" disabled={Boolean(lacks) || !current} busy={apply.isPending} onClick={run}>
            {t(apply.isPending ? 'upgrade.busy' : 'upgrade.do')}
          </Button>
        </>
      }
    >
      {plan.conflicts.length > 0 && <b>{t('conflict.decided', { done: count, count: plan.conflicts.length })} </b>}
      {lacks ? t(`lacks.${lacks}`) : tests}
    </ActBar>
  );
}

function Body({ planning, plan, packKey }: { planning: Planning; plan: Plan; packKey: string }) {
  const { t } = useTranslation('packs');
  const [asked, setAsked] = useState(false);
  const rehearsal = useRehearsal(packKey, planning.request, 30, asked && planning.current);
  const rehearse = () => {
    if (asked) void rehearsal.refetch();
    setAsked(true);
  };
  return (
    <div className={css.upgrade}>
      <UpgradeSide plan={plan} answers={planning.choices} />
      <div className={css.main}>
        {plan.conflicts.length > 0 ? (
          <Suspense>
            <Conflicts plan={plan} planning={planning} />
          </Suspense>
        ) : (
          <NoConflicts />
        )}
        <News plan={plan} />
        <Obstacles plan={plan} />
        <Followed plan={plan} />
        <StageMap stages={plan.stages} mapping={planning.mapping} onChange={planning.setMapping} />
        <SettingsForm settings={plan.settings} values={planning.settings} onChange={planning.setSetting} />
        <Rights rights={plan.rights} consent={needsConsent(plan) ? { given: planning.consent, onChange: planning.setConsent } : undefined} />
        {asked && (
          <section aria-label={t('rehearsal.do')}>
            <Suspense>
              <Rehearsed result={rehearsal.data} error={rehearsal.error} />
            </Suspense>
          </section>
        )}
        <Troubled error={planning.apply.error ?? planning.plan.error} stale={planning.stale} />
        <Bar planning={planning} plan={plan} rehearsing={rehearsal.isFetching} onRehearse={rehearse} />
      </div>
    </div>
  );
}

/** From one version of a template to the next: what goes in by itself, and what the shop has to decide. */
export default function Upgrade() {
  const { t } = useTranslation('packs');
  const { key = '' } = useParams();
  const navigate = useNavigate();
  const planning = usePlanning(key, 'upgrade');
  const plan = planning.shown;
  const { done } = planning;
  return (
    <PlanFrame
      title={plan ? t('upgrade.title', { title: plan.title, from: plan.from ?? '', to: plan.version }) : t('upgrade.here')}
      lead={done ? undefined : t('upgrade.lead')}
      pack={plan && { key, title: plan.title }}
      here={t('upgrade.here')}
    >
      {done ? (
        <Suspense>
          <Done change={done} onUndone={() => navigate(`/templates/${key}`)} />
        </Suspense>
      ) : planning.plan.isError && !plan ? (
        <ErrorState title={t('planFailed')} error={planning.plan.error} onRetry={() => void planning.plan.refetch()} more={<LinkButton to="/templates">{t('templates')}</LinkButton>} />
      ) : !plan ? (
        <PlanSkeleton />
      ) : plan.to !== 'upgrade' ? (
        <EmptyState title={t('upgrade.none')} text={t('upgrade.noneText')} actions={<LinkButton to={`/templates/${key}`}>{plan.title}</LinkButton>} />
      ) : (
        <Body planning={planning} plan={plan} packKey={key} />
      )}
    </PlanFrame>
  );
}
