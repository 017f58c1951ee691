import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SettingsPage } from '../settings/SettingsPage';
import { Button, Chip, EmptyState, ErrorState, LinkButton, Panel, RelativeTime, Skeleton } from '../ui';
import { IconArrowBackUp, IconArrowUpRight, IconDownload, IconFileImport, IconHistory, IconPencil, IconTrash, type IconType } from '../ui/icons';
import type { ConfigurationChange } from './contract';
import { changesQuery } from './queries';
import { Troubled } from './Troubled';
import { useUndoing } from './UndoSheet';
import css from './packs.module.css';

const icons: Record<ConfigurationChange['kind'], IconType> = {
  install: IconDownload, upgrade: IconArrowUpRight, edit: IconPencil, reset: IconArrowBackUp, uninstall: IconTrash, undo: IconArrowBackUp, import: IconFileImport,
};

function Row({ change, onUndo, busy }: { change: ConfigurationChange; onUndo: () => void; busy: boolean }) {
  const { t } = useTranslation('packs');
  const Icon = icons[change.kind];
  return (
    <li className={css.line}>
      <Icon size={18} className="i2" />
      <div>
        <b>{change.text}</b>
        <small>
          {change.by?.name ?? t('changes.robot')} · <RelativeTime at={change.at} />
        </small>
        {change.details.length > 1 && (
          <details>
            <summary>{t('changes.details', { count: change.details.length })}</summary>
            <ul>
              {change.details.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        )}
        {!change.undoable && !change.undone && change.why && <small>{change.why}</small>}
      </div>
      {change.undone ? (
        <Chip tone="lost">{t('changes.undone')}</Chip>
      ) : (
        change.undoable && (
          <Button size="sm" icon={<IconArrowBackUp size={16} />} busy={busy} onClick={onUndo} aria-label={t('changes.undoOne', { text: change.text })}>
            {t('undo.do')}
          </Button>
        )
      )}
    </li>
  );
}

/** Who changed what in the boards, cards, robots and rights of the shop, newest first, each with a way back. */
export default function Changes() {
  const { t } = useTranslation('packs');
  const changes = useInfiniteQuery(changesQuery);
  const { undo, busy, error, sheet } = useUndoing();
  const all = changes.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <SettingsPage title={t('changes.title')} lead={t('changes.lead')}>
      <Troubled error={error} />
      {changes.isError ? (
        <ErrorState title={t('changes.failed')} error={changes.error} onRetry={() => void changes.refetch()} />
      ) : changes.isPending ? (
        <Panel roomy>
          {[1, 2, 3].map((row) => (
            <Skeleton key={row} height={34} style={{ marginBottom: 18 }} />
          ))}
        </Panel>
      ) : all.length === 0 ? (
        <EmptyState icon={<IconHistory size={28} stroke={1.5} className="i3" />} title={t('changes.none')} text={t('changes.noneText')} actions={<LinkButton to="/templates">{t('templates')}</LinkButton>} />
      ) : (
        <Panel flush>
          <ul className={css.plain}>
            {all.map((change) => (
              <Row key={change.id} change={change} busy={busy} onUndo={() => undo(change)} />
            ))}
          </ul>
        </Panel>
      )}
      {changes.hasNextPage && (
        <div className={css.later}>
          <Button busy={changes.isFetchingNextPage} onClick={() => void changes.fetchNextPage()}>
            {t('changes.earlier')}
          </Button>
        </div>
      )}
      {sheet}
    </SettingsPage>
  );
}
