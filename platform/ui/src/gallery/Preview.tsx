import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from '../router';
import { usePageTitle } from '../app/usePageTitle';
import { Chip, ErrorState, LinkButton, Panel, Skeleton } from '../ui';
import { IconChevronRight, IconUser } from '../ui/icons';
import { InstallPanel } from './InstallPanel';
import { PipelinePreview } from './PipelinePreview';
import { packQuery } from './queries';
import page from './gallery.module.css';
import css from './preview.module.css';

const figures = ['pipelines', 'stages', 'robots', 'fields'] as const;

export default function Preview() {
  const { t } = useTranslation('gallery');
  const { key = '' } = useParams();
  const pack = useQuery(packQuery(key));
  usePageTitle(pack.data?.title ?? t('title'));

  if (pack.isError) {
    return (
      <div className={page.page}>
        <ErrorState
          title={t('failedOne')}
          error={pack.error}
          onRetry={() => void pack.refetch()}
          more={<LinkButton to="/templates">{t('title')}</LinkButton>}
        />
      </div>
    );
  }
  const data = pack.data;
  return (
    <div className={page.page}>
      <nav className={css.crumbs}>
        <Link to="/templates">{t('title')}</Link>
        <IconChevronRight size={14} />
        <span>{data?.title}</span>
      </nav>
      <header className={page.head}>
        <div className={page.grow}>
          <h1 className="row wrap">
            {data?.title ?? <Skeleton width={240} height={26} />}
            {data && <Chip>{t('version', { version: data.version })}</Chip>}
          </h1>
          <p>{data?.description ?? <Skeleton width={420} style={{ marginTop: 8 }} />}</p>
        </div>
      </header>
      <div className={css.columns}>
        <div>
          {data ? (
            data.pipelines.map((pipeline) => <PipelinePreview key={pipeline.id} pipeline={pipeline} />)
          ) : (
            <div className={css.panel} aria-busy="true">
              <div className={css.pad}>
                <Skeleton width={180} height={18} />
                <Skeleton height={160} style={{ marginTop: 16 }} />
              </div>
            </div>
          )}
        </div>
        {data && (
          <div className={css.side}>
            <InstallPanel pack={data} />
            <Panel title={t('preview.brings')} className={css.panel}>
              <div className={css.counts}>
                {figures.map((figure) => (
                  <div key={figure}>
                    <b>{data.counts[figure]}</b>
                    <span>{t(figure, { count: data.counts[figure] }).replace(/^\S+\s/, '')}</span>
                  </div>
                ))}
              </div>
            </Panel>
            {data.roles.length > 0 && (
              <Panel title={t('preview.rolesTitle')} className={css.panel}>
                <ul className={css.list}>
                  {data.roles.map((role) => (
                    <li key={role.id}>
                      <IconUser size={18} />
                      {role.title}
                    </li>
                  ))}
                </ul>
              </Panel>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
