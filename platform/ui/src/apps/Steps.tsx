import { useTranslation } from 'react-i18next';
import css from './apps.module.css';

/** What to press in 1C. Its menus have these names in every language of ours. */
export function Steps({ folded }: { folded?: boolean }) {
  const { t } = useTranslation('apps');
  const list = (
    <ol className={css.steps}>
      {['open', 'enter', 'schedule'].map((step) => (
        <li key={step}>{t(`steps.${step}`)}</li>
      ))}
    </ol>
  );
  return folded ? (
    <details className={css.how}>
      <summary>{t('steps.title')}</summary>
      {list}
    </details>
  ) : (
    <section>
      <h3 className="sect">{t('steps.title')}</h3>
      {list}
    </section>
  );
}
