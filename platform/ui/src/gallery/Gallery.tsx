import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from '../router';
import { usePageTitle } from '../app/usePageTitle';
import { useSession } from '../api';
import { Button, EmptyState, ErrorState, LinkButton, Tabs, TextField } from '../ui';
import { IconDownload, IconSearch, IconUpload } from '../ui/icons';
import { ExportSheet } from './ExportSheet';
import { UploadSheet } from './UploadSheet';
import { PackTile, PackTileSkeleton } from './PackTile';
import { found, packsQuery } from './queries';
import css from './gallery.module.css';

export default function Gallery() {
  const { t } = useTranslation('gallery');
  const [params] = useSearchParams();
  const first = params.get('first') === '1';
  const [typed, setTyped] = useState('');
  const [only, setOnly] = useState<'all' | 'installed' | 'newer'>('all');
  const [sheet, setSheet] = useState<'upload' | 'export'>();
  const admin = useSession().rights.admin === true;
  const packs = useQuery(packsQuery);

  usePageTitle(t('title'));
  const all = packs.data ?? [];
  const installed = all.filter((pack) => pack.installed);
  const close = () => setSheet(undefined);
  const newer = all.filter((pack) => pack.newer);
  const shown = found({ all, installed, newer }[only], typed);
  const showAll = () => {
    setTyped('');
    setOnly('all');
  };

  return (
    <div className={css.page}>
      <header className={css.head}>
        <div className={css.grow}>
          <h1>{t(first ? 'first.title' : 'title')}</h1>
          <p>{t(first ? 'first.lead' : 'lead')}</p>
        </div>
        {first && (
          <LinkButton to="/today" look="quiet">
            {t('first.later')}
          </LinkButton>
        )}
        {!first && admin && (
          <div className="row wrap">
            {installed.length > 0 && (
              <Button look="quiet" icon={<IconDownload size={17} />} onClick={() => setSheet('export')}>
                {t('export.do')}
              </Button>
            )}
            <Button icon={<IconUpload size={17} />} onClick={() => setSheet('upload')}>
              {t('upload.do')}
            </Button>
          </div>
        )}
      </header>
      <div className={css.bar}>
        {!first && (
          <Tabs
            segmented
            label={t('filter.label')}
            value={only}
            onChange={(id) => setOnly(id as typeof only)}
            items={[
              { id: 'all', label: t('filter.all'), count: packs.data && all.length },
              { id: 'installed', label: t('filter.installed'), count: packs.data && installed.length },
              ...(newer.length > 0 || only === 'newer' ? [{ id: 'newer', label: t('filter.newer'), count: newer.length }] : []),
            ]}
          />
        )}
        {(all.length > 1 || typed !== '') && (
          <div className={css.search}>
            <TextField
              type="search"
              value={typed}
              onChange={setTyped}
              placeholder={t('search')}
              aria-label={t('search')}
              before={<IconSearch size={17} className="i3" />}
            />
          </div>
        )}
      </div>
      {packs.isError ? (
        <ErrorState title={t('failed')} error={packs.error} onRetry={() => void packs.refetch()} />
      ) : packs.isPending ? (
        <div className={css.grid} aria-busy="true">
          <PackTileSkeleton />
          <PackTileSkeleton />
          <PackTileSkeleton />
        </div>
      ) : shown.length === 0 ? (
        <EmptyState
          title={typed ? t('none.title', { q: typed }) : t(only === 'newer' ? 'noneNewer.title' : 'noneInstalled.title')}
          text={typed ? t('none.text') : t(only === 'newer' ? 'noneNewer.text' : 'noneInstalled.text')}
          actions={<Button onClick={showAll}>{t('none.all')}</Button>}
        />
      ) : (
        <div className={css.grid}>
          {shown.map((pack, index) => (
            <PackTile key={pack.key} pack={pack} first={first} filled={index === 0 && installed.length === 0} />
          ))}
        </div>
      )}
      {admin && <UploadSheet opened={sheet === 'upload'} onClose={close} />}
      {admin && <ExportSheet opened={sheet === 'export'} onClose={close} />}
    </div>
  );
}
