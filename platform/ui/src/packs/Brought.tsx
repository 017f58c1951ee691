import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from '../router';
import { useFormats } from '../format';
import { packQuery } from '../gallery/queries';
import { Button, Chip, EmptyState, ErrorState, LinkButton, Panel, showToast, Skeleton, Tabs } from '../ui';
import { IconArrowBackUp, IconArrowUpRight, IconPencil } from '../ui/icons';
import { useEdits } from '../configuration/queries';
import type { Brought as Item, Edited } from './contract';
import { iconOf, kindKey } from './kinds';
import { PackSettings } from './PackSettings';
import { PlanFrame } from './PlanFrame';
import { broughtQuery } from './queries';
import { useUndoing } from './UndoSheet';
import css from './brought.module.css';
import page from './packs.module.css';

function Edit({ edit, onReset, busy }: { edit: Edited; onReset: () => void; busy: boolean }) {
  const { t } = useTranslation('packs');
  const format = useFormats();
  return (
    <li className={css.edit}>
      <div>
        <b>{edit.title}</b>
        <span className={css.beforeAfter}>
          {edit.before !== undefined && <del>{edit.before}</del>} {edit.after !== undefined && <ins>{edit.after}</ins>}
        </span>
        {edit.by && <small>{edit.at ? t('conflict.by', { name: edit.by, date: format.date(edit.at) }) : edit.by}</small>}
      </div>
      <Button size="sm" look="quiet" icon={<IconArrowBackUp size={16} />} busy={busy} onClick={onReset} aria-label={t('reset.one', { title: edit.title })}>
        {t('reset.do')}
      </Button>
    </li>
  );
}

function ItemRow({ item, version, onReset, busy }: { item: Item; version: string; onReset: (part: { key?: string; path?: string }) => void; busy: boolean }) {
  const { t } = useTranslation('packs');
  const Icon = iconOf(item.kind);
  return (
    <li className={css.item}>
      <div className={css.itemHead}>
        <Icon size={18} className="i2" />
        <div>
          <b>{item.title}</b>
        </div>
        {item.removed ? (
          <Chip tone="lost">{t('brought.removed')}</Chip>
        ) : item.edited ? (
          <Chip tone="prim" icon={<IconPencil size={13} />}>
            {t('brought.edited')}
          </Chip>
        ) : (
          <span className="t12 i3 nw">{version}</span>
        )}
        {(item.edited || item.removed) && (
          <Button size="sm" icon={<IconArrowBackUp size={16} />} busy={busy} onClick={() => onReset({ key: item.key })} aria-label={t('reset.one', { title: item.title })}>
            {t('reset.item')}
          </Button>
        )}
      </div>
      {item.edits.length > 0 && (
        <ul>
          {item.edits.map((edit) => (
            <Edit key={edit.path} edit={edit} busy={busy} onReset={() => onReset({ path: edit.path })} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Tree({ items, version }: { items: readonly Item[]; version: string }) {
  const { t } = useTranslation('packs');
  const { send, busy } = useEdits();
  const { undo, sheet } = useUndoing();
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  const reset = (part: { key?: string; path?: string }) =>
    void send([{ do: 'reset', ...part }]).then((change) => change && showToast({ text: change.text, undo: () => undo(change) }));
  return (
    <>
      {kinds.map((kind) => {
        const all = items.filter((item) => item.kind === kind);
        const rows = (
          <ul className={page.plain}>
            {all.map((item) => (
              <ItemRow key={item.key} item={item} version={version} busy={busy} onReset={reset} />
            ))}
          </ul>
        );
        const title = t(kindKey(kind), { count: all.length });
        return (
          <Panel key={kind} className={page.block}>
            <details className={css.kind} open={all.length < 9 || all.some(({ edited }) => edited)}>
              <summary>{title}</summary>
              {rows}
            </details>
          </Panel>
        );
      })}
      {sheet}
    </>
  );
}

/** Everything that a template brought, who changed what of it and when, and the way back for each. */
export default function Brought() {
  const { t } = useTranslation('packs');
  const { key = '' } = useParams();
  const format = useFormats();
  const [only, setOnly] = useState('all');
  const pack = useQuery(packQuery(key));
  const brought = useQuery(broughtQuery(key));
  const items = brought.data?.items ?? [];
  const edited = items.filter((item) => item.edited);
  const title = pack.data?.title ?? '';
  return (
    <PlanFrame
      title={t('brought.title', { title })}
      lead={brought.data && t('brought.lead', { version: brought.data.version, date: format.date(brought.data.at, 'full') })}
      pack={{ key, title }}
      here={t('brought.here')}
      action={
        brought.data?.newer && (
          <LinkButton to={`/templates/${key}/upgrade`} look="primary" icon={<IconArrowUpRight size={17} />}>
            {t('upgrade.to', { version: brought.data.newer })}
          </LinkButton>
        )
      }
    >
      {brought.isError ? (
        <ErrorState title={t('brought.failed')} error={brought.error} onRetry={() => void brought.refetch()} />
      ) : brought.isPending ? (
        <Panel roomy>
          {[1, 2, 3, 4].map((row) => (
            <Skeleton key={row} height={20} style={{ marginBottom: 20 }} />
          ))}
        </Panel>
      ) : (
        <>
          <Tabs
            segmented
            label={t('brought.show')}
            value={only}
            onChange={setOnly}
            items={[
              { id: 'all', label: t('brought.all'), count: items.length },
              { id: 'edited', label: t('brought.editedOnly'), count: edited.length },
            ]}
          />
          {only === 'all' && <PackSettings packKey={key} />}
          {only === 'edited' && edited.length === 0 ? (
            <EmptyState title={t('brought.none')} text={t('brought.noneText')} />
          ) : (
            <Tree items={only === 'edited' ? edited : items} version={brought.data.version} />
          )}
        </>
      )}
    </PlanFrame>
  );
}
