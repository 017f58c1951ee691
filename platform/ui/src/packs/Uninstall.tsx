import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from '../router';
import { Button, Check, ErrorState, LinkButton, Panel } from '../ui';
import { ActBar } from './ActBar';
import type { Plan } from './contract';
import { Done } from './Done';
import { Obstacles } from './Obstacles';
import { PlanColumn } from './PlanColumns';
import { PlanFrame } from './PlanFrame';
import { PlanSkeleton } from './PlanSkeleton';
import { kindKey } from './kinds';
import { missing } from './request';
import { Rights } from './Rights';
import { StageMap } from './StageMap';
import { Troubled } from './Troubled';
import { usePlanning, type Planning } from './usePlanning';
import page from './packs.module.css';
import css from './rehearsal.module.css';

/** What the shop edited stays as its own, unless it says otherwise. */
function Kept({ plan, planning }: { plan: Plan; planning: Planning }) {
  const { t } = useTranslation(['packs', 'uninstall']);
  const edited = plan.items.filter(({ key, action }) => action === 'kept' || planning.drop.includes(key));
  if (edited.length === 0) return null;
  return (
    <Panel title={t('uninstall:keptTitle')} className={page.block}>
      <p className="t13 i2">{t('uninstall:keptText')}</p>
      {[...new Set(edited.map(({ kind }) => kindKey(kind)))].map((kind) => {
        const items = edited.filter((item) => kindKey(item.kind) === kind);
        const title = t(kind, { count: items.length });
        return (
          <div key={kind} className={css.checks} role="group" aria-label={title}>
            <b className="t13">{title}</b>
            {items.map((item) => (
              <Check key={item.key} checked={!planning.drop.includes(item.key)} onChange={(keep) => planning.setDrop(item.key, !keep)}>
                {item.title}
                {item.details.length > 0 && <small className="i3 t12"> {item.details.join('; ')}</small>}
              </Check>
            ))}
          </div>
        );
      })}
    </Panel>
  );
}

function Body({ planning, plan }: { planning: Planning; plan: Plan }) {
  const { t } = useTranslation(['packs', 'uninstall']);
  const lacks = missing(plan, planning.mapping, true);
  const gone = plan.items.filter(({ action }) => action === 'removed');
  return (
    <>
      <StageMap stages={plan.stages} mapping={planning.mapping} onChange={planning.setMapping} />
      <Kept plan={plan} planning={planning} />
      <div className={page.columns}>
        <PlanColumn title={t('column.removed')} awning={12} items={gone} nothing={t('uninstall:nothing')} />
      </div>
      <Obstacles plan={plan} />
      <Rights rights={plan.rights} />
      <Troubled error={planning.apply.error ?? planning.plan.error} stale={planning.stale} />
      <ActBar
        actions={
          <Button look="danger" disabled={Boolean(lacks) || !planning.current} busy={planning.apply.isPending} onClick={planning.run}>
            {t(planning.apply.isPending ? 'uninstall:busy' : 'uninstall:do')}
          </Button>
        }
      >
        {lacks ? t(`lacks.${lacks}`) : t('uninstall:ready')}
      </ActBar>
    </>
  );
}

/** Taking a template out: what leaves, what stays, and where the records go. */
export default function Uninstall() {
  const { t } = useTranslation(['packs', 'uninstall']);
  const { key = '' } = useParams();
  const navigate = useNavigate();
  const planning = usePlanning(key, 'uninstall');
  const plan = planning.shown;
  return (
    <PlanFrame title={planning.done ? (plan?.title ?? '') : t('uninstall:title', { title: plan?.title ?? '' })} lead={planning.done ? undefined : t('uninstall:lead')} pack={plan && { key, title: plan.title }} here={t('uninstall:here')}>
      {planning.done ? (
        <Done change={planning.done} onUndone={() => navigate(`/templates/${key}`)} />
      ) : planning.plan.isError && !plan ? (
        <ErrorState title={t('planFailed')} error={planning.plan.error} onRetry={() => void planning.plan.refetch()} more={<LinkButton to="/templates">{t('templates')}</LinkButton>} />
      ) : plan ? (
        <Body planning={planning} plan={plan} />
      ) : (
        <PlanSkeleton />
      )}
    </PlanFrame>
  );
}
