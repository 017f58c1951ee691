import { useTranslation } from 'react-i18next';
import type { Form } from '../api';
import { Button, LinkButton, Panel } from '../ui';
import { IconCode, IconCopy, IconExternalLink } from '../ui/icons';
import { publicAddress } from './draft';
import { useCopy } from './queries';
import css from './forms.module.css';

/** The link to send and the code to put on a site. */
export function Share({ form }: { form: Form }) {
  const { t } = useTranslation('forms');
  const copy = useCopy();
  return (
    <Panel title={t('share')}>
      <p className={css.code}>{publicAddress(form)}</p>
      <div className={css.acts}>
        <Button icon={<IconCopy size={17} />} onClick={() => void copy(form, 'link')}>
          {t('copyLink')}
        </Button>
        <LinkButton to={form.publicUrl} reload look="quiet" icon={<IconExternalLink size={17} />}>
          {t('open')}
        </LinkButton>
      </div>
      <p className={css.code} style={{ marginTop: 14 }}>
        {form.snippet}
      </p>
      <Button icon={<IconCode size={17} />} onClick={() => void copy(form, 'snippet')}>
        {t('copySnippet')}
      </Button>
    </Panel>
  );
}
