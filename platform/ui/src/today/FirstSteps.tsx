import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api';
import { openCreate } from '../shell/create';
import { Awning, Button, IconButton, LinkButton, Skeleton } from '../ui';
import { IconCircle, IconCircleCheck, IconX } from '../ui/icons';
import { checklistQuery, useDismiss } from './queries';
import { stepsOf, type StepId } from './steps';
import css from './today.module.css';

/** Where a step is taken; an order cannot be taken before there is a board for it. */
const ways: Record<StepId, string> = {
  shop: '/settings/shop',
  pack: '/templates',
  form: '/settings/forms',
  invite: '/settings/people?invite=1',
  first_order: '/templates',
};

/** Five steps to the first real order; each button does the thing or opens the place where it is done. */
export function FirstSteps() {
  const { t } = useTranslation('today');
  const { rights, setup } = useSession();
  const { packInstalled } = setup;
  const checklist = useQuery({ ...checklistQuery, enabled: rights.admin === true });
  const dismiss = useDismiss();

  // Whoever was invited opens no shop.
  if (!rights.admin) return null;
  if (checklist.isPending) {
    return (
      <section className={css.panel} aria-busy="true">
        <div className={css.pad}>
          <Skeleton width={160} height={16} />
          {[1, 2, 3, 4, 5].map((row) => (
            <Skeleton key={row} height={22} style={{ marginTop: 18 }} />
          ))}
        </div>
      </section>
    );
  }
  // The rest of the page works without the steps, so a failure here stays quiet.
  if (checklist.isError || checklist.data.dismissed) return null;
  const steps = stepsOf(checklist.data);

  return (
    <section className={css.panel} aria-labelledby="first-steps">
      <Awning stage={4} size="mid" />
      <div className={css.stepsHead}>
        <h2 id="first-steps" className="sp">
          {t('steps.title')}
        </h2>
        <span className="t13 i3 n">{t('steps.count', { n: steps.done, of: steps.of })}</span>
        <IconButton size="sm" label={t('steps.hide')} onClick={() => dismiss.mutate(true)}>
          <IconX size={17} />
        </IconButton>
      </div>
      <p className={css.lead}>{t(steps.next ? 'steps.lead' : 'steps.all')}</p>
      <div className={`bar ${css.progress}`} role="progressbar" aria-valuenow={steps.done} aria-valuemin={0} aria-valuemax={steps.of} aria-labelledby="first-steps">
        <i style={{ width: `${(steps.done / steps.of) * 100}%` }} />
      </div>
      <ol>
        {steps.items.map(({ id, done }) => (
          <li key={id} className={css.step} data-done={done || undefined}>
            {done ? <IconCircleCheck size={22} /> : <IconCircle size={22} stroke={1.5} />}
            <div>
              <b>
                {t(`step.${id}.${done ? 'was' : 'title'}`)}
              </b>
              <small>{t(`step.${id}.text`)}</small>
            </div>
            {done ? null : id === 'first_order' && packInstalled ? (
              <Button look={id === steps.next ? 'primary' : 'plain'} size="sm" onClick={() => openCreate()}>
                {t(`step.${id}.do`)}
              </Button>
            ) : (
              <LinkButton to={ways[id]} look={id === steps.next ? 'primary' : 'plain'} size="sm">
                {t(`step.${id}.do`)}
              </LinkButton>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
