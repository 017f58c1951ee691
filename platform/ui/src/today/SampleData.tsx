import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api';
import { Button } from '../ui';
import { IconSparkles, IconTrash } from '../ui/icons';
import { sampleQuery, useSampleData } from './queries';
import css from './today.module.css';

/** Sample cards in one press, and away in one press. */
export function SampleData() {
  const { t } = useTranslation('today');
  const session = useSession();
  const records = useQuery({ ...sampleQuery, enabled: session.rights.admin === true });
  const change = useSampleData();
  if (!session.rights.admin || records.data === undefined) return null;

  const here = records.data > 0;
  const busy = change.isPending;
  return (
    <section className={`${css.panel} ${css.pad}`}>
      <h2>{t(here ? 'sample.here' : 'sample.title')}</h2>
      <p>{here ? t('sample.count', { count: records.data }) : t(session.setup.packInstalled ? 'sample.text' : 'sample.needPack')}</p>
      {here ? (
        <Button icon={<IconTrash size={17} />} busy={busy} onClick={() => change.mutate(false)}>
          {t(busy ? 'sample.busyRemove' : 'sample.remove')}
        </Button>
      ) : (
        <Button icon={<IconSparkles size={17} />} busy={busy} disabled={!session.setup.packInstalled} onClick={() => change.mutate(true)}>
          {t(busy ? 'sample.busyAdd' : 'sample.add')}
        </Button>
      )}
    </section>
  );
}
