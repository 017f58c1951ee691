import { useTranslation } from 'react-i18next';
import type { Plan } from './contract';
import css from './story.module.css';

/** Where a story went another way, what it expects there and what came instead. */
export function StoryDifference({ failed: { where, expected, found } }: { failed: Plan['tests']['failed'][number] }) {
  const { t } = useTranslation('packs');
  return (
    <dl className={css.story}>
      <dt>{t('tests.place')}</dt>
      <dd>{where}</dd>
      <dt>{t('tests.expected')}</dt>
      <dd>{expected}</dd>
      <dt>{t('tests.found')}</dt>
      <dd>{found}</dd>
    </dl>
  );
}
