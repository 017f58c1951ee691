import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from '../router';
import { useSession } from '../api';
import { useFormats } from '../format';
import { Button, ErrorState, LinkButton, Menu } from '../ui';
import { IconRefresh } from '../ui/icons';
import { ActBar } from './ActBar';
import type { Plan, Rehearsal } from './contract';
import { Obstacles } from './Obstacles';
import { PlanColumn } from './PlanColumns';
import { PlanFrame } from './PlanFrame';
import { PlanSkeleton } from './PlanSkeleton';
import { Figures, RehearsalDetails } from './RehearsalView';
import { missing, needsConsent } from './request';
import { Rights } from './Rights';
import { SettingsForm } from './SettingsForm';
import { Troubled } from './Troubled';
import { useRehearsal } from './useRehearsal';
import { usePlanning, type Planning } from './usePlanning';
import css from './packs.module.css';

const Conflicts = lazy(() => import('./Conflicts'));
const Done = lazy(() => import('./Done').then((module) => ({ default: module.Done })));

const spans = [7, 30, 90];

function useLead(plan: Plan | undefined, empty: boolean, result: Rehearsal | undefined) {
  const { t } = useTranslation('packs');
  const format = useFormats();
  const shop = useSession().shop?.name ?? '';
  if (!plan) return { title: t('install.here'), lead: t('install.lead') };
  if (empty) return { title: t('install.emptyTitle', { title: plan.title }), lead: t('install.emptyLead') };
  if (!result) return { title: t('install.title', { title: plan.title }), lead: t('install.lead') };
  const title = t('rehearsal.title', { count: result.days });
  return { title, lead: t('rehearsal.lead', { count: result.events, shown: format.number(result.events), shop, from: format.date(result.from), to: format.date(result.to) }) };
}

function Days({ days, onChange }: { days: number; onChange: (days: number) => void }) {
  const { t } = useTranslation('packs');
  const items = spans.map((span) => ({ id: String(span), label: t('rehearsal.days', { count: span }), checked: span === days, onSelect: () => onChange(span) }));
  return (
    <Menu label={t('rehearsal.other')} groups={[{ items }]}>
      {(target) => (
        <Button icon={<IconRefresh size={17} />} {...target}>
          {t('rehearsal.other')}
        </Button>
      )}
    </Menu>
  );
}

function Columns({ plan }: { plan: Plan }) {
  const { t } = useTranslation('packs');
  const of = (...actions: string[]) => plan.items.filter(({ action }) => actions.includes(action));
  return (
    <div className={css.columns}>
      <PlanColumn title={t('column.added')} awning={8} items={of('added')} nothing={t('column.noAdded')} />
      <PlanColumn title={t('column.changed')} awning={2} items={of('changed', 'removed')} nothing={t('column.noChanged')} />
      <PlanColumn title={t('column.conflicts')} awning={11} items={of('conflict')} nothing={t('column.noConflicts')} />
    </div>
  );
}

function Bar({ planning, plan }: { planning: Planning; plan: Plan }) {
  const { t } = useTranslation('packs');
  const { apply, consent, mapping, current, run } = planning;
  const lacks = missing(plan, mapping, consent);
  return (
    <ActBar
      actions={
        <Button look="primary" disabled={Boolean(lacks) || !current} busy={apply.isPending} onClick={run}>
          {t(apply.isPending ? 'install.busy' : 'install.do')}
        </Button>
      }
    >
      {apply.isPending ? t('install.wait') : lacks ? t(`lacks.${lacks}`) : t('install.ready')}
    </ActBar>
  );
}

function PlanBody({ planning, plan, children }: { planning: Planning; plan: Plan; children: ReactNode }) {
  const { settings, setSetting, consent, setConsent, apply, stale } = planning;
  return (
    <>
      <Columns plan={plan} />
      {plan.conflicts.length > 0 && (
        <Suspense>
          <Conflicts plan={plan} planning={planning} />
        </Suspense>
      )}
      {children}
      <Obstacles plan={plan} />
      <SettingsForm settings={plan.settings} values={settings} onChange={setSetting} />
      <Rights rights={plan.rights} consent={needsConsent(plan) ? { given: consent, onChange: setConsent } : undefined} />
      <Troubled error={apply.error ?? planning.plan.error} stale={stale} />
      <Bar planning={planning} plan={plan} />
    </>
  );
}

/** Before a template is installed: what it would have done on the shop's own last days, what it brings, and the consent. */
export default function Install() {
  const { t } = useTranslation('packs');
  const { key = '' } = useParams();
  const navigate = useNavigate();
  const planning = usePlanning(key, 'install');
  const plan = planning.shown;
  const [days, setDays] = useState(30);
  const rehearsal = useRehearsal(key, planning.request, days, planning.current && !planning.done);
  const empty = rehearsal.data?.records === 0;
  const { title, lead } = useLead(plan, empty, rehearsal.data);
  const share = rehearsal.share === undefined ? '' : ` ${t('rehearsal.share', { percent: Math.round(rehearsal.share * 100) })}`;

  return (
    <PlanFrame
      title={planning.done ? (plan?.title ?? '') : title}
      lead={planning.done ? undefined : rehearsal.isFetching ? t('rehearsal.busy', { count: days }) + share : lead}
      pack={plan && { key, title: `${plan.title} ${plan.version}` }}
      here={t('install.here')}
      action={!planning.done && rehearsal.data && !empty ? <Days days={days} onChange={setDays} /> : undefined}
    >
      {planning.done ? (
        <Suspense>
          <Done change={planning.done} onUndone={() => navigate(`/templates/${key}`)} />
        </Suspense>
      ) : planning.plan.isError && !plan ? (
        <ErrorState title={t('planFailed')} error={planning.plan.error} onRetry={() => void planning.plan.refetch()} more={<LinkButton to="/templates">{t('templates')}</LinkButton>} />
      ) : !plan ? (
        <PlanSkeleton />
      ) : (
        <>
          {!empty && !rehearsal.isError && <Figures result={rehearsal.data} />}
          {rehearsal.isError && <Troubled error={rehearsal.error} />}
          <PlanBody planning={planning} plan={plan}>
            {rehearsal.data && !empty && <RehearsalDetails result={rehearsal.data} />}
          </PlanBody>
        </>
      )}
    </PlanFrame>
  );
}
