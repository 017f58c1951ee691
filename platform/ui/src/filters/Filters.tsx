import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfigurationPage } from '../configuration/ConfigurationPage';
import type { Configuration, FilterEdit } from '../configuration/contract';
import { read } from '../configuration/said';
import rows from '../configuration/rows.module.css';
import { Button, cx, EmptyState } from '../ui';
import { IconFilter, IconPlus } from '../ui/icons';

const FilterSheet = lazy(() => import('./FilterSheet').then(({ FilterSheet: view }) => ({ default: view })));

function useLine({ pipelines, types, roles }: Configuration) {
  const { t } = useTranslation(['filters', 'configuration']);
  return ({ pipeline, type, roles: who, usedBy, origin }: FilterEdit) =>
    [
      read(pipelines.find(({ id }) => id === pipeline)?.title) || read(types.find(({ id }) => id === type)?.title),
      ...who.map((role) => read(roles.find(({ id }) => id === role)?.title) || role),
      ...(usedBy.length > 0 ? [t('robots', { count: usedBy.length })] : []),
      ...(origin.pack === 'shop' ? [t('configuration:origin.own')] : origin.edits.length > 0 ? [t('configuration:origin.changed')] : []),
    ].join(' · ');
}

function Content({ configuration }: { configuration: Configuration }) {
  const { t } = useTranslation('filters');
  const line = useLine(configuration);
  const [opened, setOpened] = useState<FilterEdit>();
  if (configuration.filters.length === 0) {
    return <EmptyState icon={<IconFilter size={28} stroke={1.5} className="i3" />} title={t('none')} text={t('noneText')} />;
  }
  return (
    <>
      <ul className={rows.rows}>
        {configuration.filters.map((filter) => {
          const name = read(filter.title) || filter.id;
          return (
            <li key={filter.id} className={cx(rows.rowItem, rows.plain)}>
              <button type="button" className={rows.rowMain} aria-label={t('edit', { name })} onClick={() => setOpened(filter)}>
                <b>{name}</b>
                <small>{filter.sentence}</small>
                <small>{line(filter)}</small>
              </button>
            </li>
          );
        })}
      </ul>
      <Suspense>{opened && <FilterSheet key={opened.id} configuration={configuration} filter={opened} onClose={() => setOpened(undefined)} />}</Suspense>
    </>
  );
}

/** What people look for again and again: shown on boards, and run over by robots. */
export default function Filters() {
  const { t } = useTranslation('filters');
  const [adding, setAdding] = useState(false);
  return (
    <ConfigurationPage
      part="filters"
      action={
        <Button icon={<IconPlus size={17} />} onClick={() => setAdding(true)}>
          {t('new')}
        </Button>
      }
    >
      {(configuration) => (
        <>
          <Content configuration={configuration} />
          <Suspense>{adding && <FilterSheet configuration={configuration} onClose={() => setAdding(false)} />}</Suspense>
        </>
      )}
    </ConfigurationPage>
  );
}
