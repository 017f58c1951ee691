import { useTranslation } from 'react-i18next';
import { useFormats } from '../format';
import { IconCircle, IconCircleCheck, IconLayoutKanban, IconRobot, IconSparkles, IconUsers } from '../ui/icons';
import { Awning } from '../ui/Marks';
import css from './signup.module.css';

const promises = [
  { id: 'board', icon: IconLayoutKanban },
  { id: 'robots', icon: IconRobot },
  { id: 'roles', icon: IconUsers },
  { id: 'samples', icon: IconSparkles },
];

const steps = ['shop', 'pack', 'form', 'invite', 'first_order'];

/** What will exist in a minute, and the first steps the shop starts with. */
export function Ready() {
  const { t } = useTranslation('signup');
  const format = useFormats();
  return (
    <aside className={css.right}>
      <Awning stage={4} style={{ height: 34, ['--aw' as string]: '80px' }} />
      <div className={css.ready}>
        <h2>{t('ready.title')}</h2>
        <ul>
          {promises.map(({ id, icon: Icon }) => (
            <li key={id}>
              <Icon size={22} stroke={1.6} />
              <span>{format.glue(t(`ready.${id}`))}</span>
            </li>
          ))}
        </ul>
        <div className={css.steps}>
          <div className={css.stepsHead}>
            <span>{t('steps.title')}</span>
            <span className="n">{t('steps.count', { n: 1, of: steps.length })}</span>
          </div>
          {steps.map((step, index) => (
            <div key={step} className={css.step} data-done={index === 0 || undefined}>
              {index === 0 ? <IconCircleCheck size={20} stroke={2} /> : <IconCircle size={20} stroke={1.5} />}
              <span>{t(`steps.${step}`)}</span>
            </div>
          ))}
        </div>
      </div>
    </aside>
  );
}
