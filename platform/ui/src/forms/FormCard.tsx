import { useTranslation } from 'react-i18next';
import { Link } from '../router';
import type { Form } from '../api';
import { useFormats } from '../format';
import { useNow } from '../format/clock';
import { Button, Chip, LinkButton } from '../ui';
import { IconBan, IconCircleCheck, IconCode, IconCopy, IconPencil } from '../ui/icons';
import { useCopy } from './queries';
import css from './forms.module.css';

export function FormCard({ form }: { form: Form }) {
  const { t } = useTranslation('forms');
  const format = useFormats();
  const now = useNow();
  const copy = useCopy();
  const count = form.submissions === 0 ? t('noneYet') : t('submissions', { count: form.submissions });
  const last = form.lastAt && t('last', { when: format.relative(form.lastAt, now) });
  return (
    <article className={css.card}>
      <div className={css.top}>
        <h2>
          <Link to={`/settings/forms/${form.id}`}>{form.title}</Link>
        </h2>
        {form.active ? (
          <Chip tone="won" icon={<IconCircleCheck size={13} />}>
            {t('on')}
          </Chip>
        ) : (
          <Chip tone="lost" icon={<IconBan size={13} />}>
            {t('off')}
          </Chip>
        )}
      </div>
      <p className={css.meta}>{[count, last].filter(Boolean).join(' · ')}</p>
      <div className={css.acts}>
        <Button icon={<IconCopy size={17} />} onClick={() => void copy(form, 'link')}>
          {t('copyLink')}
        </Button>
        <Button icon={<IconCode size={17} />} onClick={() => void copy(form, 'snippet')}>
          {t('copySnippet')}
        </Button>
        <LinkButton to={`/settings/forms/${form.id}`} look="quiet" icon={<IconPencil size={17} />}>
          {t('edit')}
        </LinkButton>
      </div>
    </article>
  );
}
