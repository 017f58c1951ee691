import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from '../router';
import { membersQuery, typesQuery, type DukonRecord, type Pipeline } from '../api';
import { useFormats } from '../format';
import { Avatar, Button, IconButton, Menu, Money, RelativeTime, StageDot, type MenuGroup } from '../ui';
import { IconArrowLeft, IconArrowsExchange, IconDots, IconTrash } from '../ui/icons';
import { InlineText } from './InlineText';
import type { Changing } from './useRecord';
import type { useRecordMove } from './useRecordMove';
import { wantsText } from './wants';

const DeleteDialog = lazy(() => import('../obstacle/DeleteDialog'));

interface HeadProps {
  record: DukonRecord;
  pipeline?: Pipeline;
  changing: Changing;
  moving?: ReturnType<typeof useRecordMove>;
}

function useTypeTitle(type: string): string {
  return useQuery(typesQuery).data?.find(({ id }) => id === type)?.title ?? '';
}

function MoveMenu({ record, pipeline, moving }: HeadProps) {
  const { t } = useTranslation('record');
  if (!pipeline || !moving || !record.rights.move) return null;
  const item = (closing: boolean) =>
    pipeline.stages
      .filter(({ id, kind }) => id !== record.stage && (kind !== 'open') === closing)
      .map(({ id, name, color }) => ({ id, label: name, hint: wantsText(record.missing[id]), icon: <StageDot stage={color} />, onSelect: () => moving.move(id) }));
  const groups: MenuGroup[] = [{ label: t('stages'), items: item(false) }, { label: t('closing'), items: item(true) }].filter(({ items }) => items.length);
  return (
    <Menu label={t('moveMenu')} groups={groups}>
      {(target) => (
        <Button size="sm" aria-label={t('moveMenu')} icon={<IconArrowsExchange size={17} />} {...target}>
          <span className="only-d">{t('moveMenu')}</span>
        </Button>
      )}
    </Menu>
  );
}

function Responsible({ record, changing }: HeadProps) {
  const { t } = useTranslation('record');
  const members = useQuery(membersQuery).data ?? [];
  const { responsible } = record;
  const mark = responsible ? <Avatar name={responsible.name} id={responsible.id} size="m" /> : <Avatar name="?" size="m" />;
  if (!record.rights.edit) return mark;
  const items = members.filter(({ state }) => state === 'active').map(({ id, name }) => ({
    id, label: name, icon: <Avatar name={name} id={id} />, checked: responsible?.id === id,
    onSelect: () => void changing.change({ patch: { responsible: id } }).catch(() => undefined),
  }));
  return (
    <Menu label={t('responsible')} groups={[{ label: t('responsible'), items }]}>
      {(target) => (
        <button type="button" {...target} aria-label={`${t('responsible')}: ${responsible?.name ?? t('nobody')}`} style={{ borderRadius: '50%' }}>
          {mark}
        </button>
      )}
    </Menu>
  );
}

function Remove({ record, home }: { record: DukonRecord; home: string }) {
  const { t } = useTranslation('record');
  const [asked, ask] = useState(false);
  if (!record.rights.delete) return null;
  return (
    <>
      <Menu label={t('more')} groups={[{ items: [{ id: 'delete', label: t('delete'), icon: <IconTrash size={16} />, danger: true, onSelect: () => ask(true) }] }]}>
        {(target) => (
          <IconButton label={t('more')} size="sm" look="plain" {...target}>
            <IconDots size={17} />
          </IconButton>
        )}
      </Menu>
      {asked && (
        <Suspense>
          <DeleteDialog record={record} home={home} onClose={() => ask(false)} />
        </Suspense>
      )}
    </>
  );
}

export function RecordHead(props: HeadProps) {
  const { record, pipeline, changing } = props;
  const { t } = useTranslation('record');
  const format = useFormats();
  const navigate = useNavigate();
  const type = useTypeTitle(record.type);
  const home = pipeline ? `/sales/${pipeline.id}` : '/clients';
  const facts = [pipeline?.title, t(pipeline ? 'createdOn' : 'since', { date: format.date(record.createdAt) }), record.source].filter(Boolean).join(' · ');
  return (
    <header className="dh">
      <IconButton label={t('back')} size="sm" onClick={() => (history.length > 1 ? history.back() : navigate(home))}>
        <IconArrowLeft size={20} />
      </IconButton>
      <div className="sp">
        <div className="t12 i3 n">
          {type} {record.number} · {facts}
          {record.stageEnteredAt && pipeline && (
            <span className="only-d" style={{ display: 'inline' }}>
              {' '}
              · {t('onStage')} <RelativeTime at={record.stageEnteredAt} as="lasting" />
            </span>
          )}
        </div>
        <h1 className="t20 b6">
          <InlineText
            label={t('title')}
            value={record.title}
            disabled={!record.rights.edit}
            onSave={(title) => changing.change({ patch: { title } })}
          />
        </h1>
      </div>
      {record.amount && <Money value={record.amount} className="t26 b6 pn nw record-sum" />}
      <Responsible {...props} />
      <MoveMenu {...props} />
      <Remove record={record} home={home} />
    </header>
  );
}
