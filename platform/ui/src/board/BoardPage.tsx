import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from '../router';
import { NotFound } from '../app/NotFound';
import { usePageTitle } from '../app/usePageTitle';
import { isCode, pipelinesQuery, useCan, type Card, type Cut, type Pipeline, type View } from '../api';
import { recordQuery } from '../record/wants';
import { useCommands } from '../shell/commands';
import { openCreate } from '../shell/create';
import { ErrorState, IconButton, isNarrow, LinkButton, useNarrow } from '../ui';
import { IconArrowsExchange, IconPlus, IconUserShare } from '../ui/icons';
import { BoardHead, DayLine } from './BoardHead';
import { BoardSkeleton } from './BoardSkeleton';
import type { CardMenuState } from './CardMenu';
import { ClosingTray } from './ClosingTray';
import { DeskBoard } from './DeskBoard';
import { GAP, LANE } from './folding';
import { rememberPipeline } from './last';
import { findCard } from './state';
import { useBoard } from './useBoard';
import { useBoardKeys } from './useBoardKeys';
import { useCarry } from './useCarry';
import { useAssign, useMove } from './useMove';
import { newKey } from './words';
import './board.css';

const CardMenu = lazy(() => import('./CardMenu').then(({ CardMenu: view }) => ({ default: view })));
const EmptyBoard = lazy(() => import('../emptyboard/EmptyBoard').then(({ EmptyBoard: view }) => ({ default: view })));
const FilterGone = lazy(() => import('../emptyboard/EmptyBoard').then(({ FilterGone: view }) => ({ default: view })));
const NothingHere = lazy(() => import('../emptyboard/EmptyBoard').then(({ NothingHere: view }) => ({ default: view })));
const phoneBoard = () => import('./PhoneBoard').then(({ PhoneBoard: view }) => ({ default: view }));
const PhoneBoard = lazy(phoneBoard);
// A phone wants it anyway: it comes beside the cards, not after them.
if (isNarrow()) void phoneBoard();
const MissingSheet = lazy(() => import('../obstacle/MissingSheet'));
const views: readonly View[] = ['all', 'mine', 'overdue', 'no_step', 'today'];

export default function BoardPage() {
  const { pipeline: id = '' } = useParams<{ pipeline?: string }>();
  const { t } = useTranslation('board');
  const pipelines = useQuery(pipelinesQuery);
  const pipeline = pipelines.data?.find((one) => one.id === id);
  usePageTitle(pipeline?.title);
  useEffect(() => {
    if (pipeline) rememberPipeline(pipeline.id);
  }, [pipeline]);
  if (pipelines.isPending) return <BoardSkeleton />;
  if (pipelines.isError) return <ErrorState title={t('failed')} error={pipelines.error} onRetry={() => void pipelines.refetch()} />;
  return pipeline ? <PipelineBoard key={id} pipeline={pipeline} /> : <NotFound />;
}

/** The choice lives in the address, so that it can be kept and passed on. */
function useCut(): [Cut, (cut: Cut) => void] {
  const [query, setQuery] = useSearchParams();
  const [asked, filter] = [query.get('view') as View | null, query.get('filter')];
  const cut = filter ? (`filter:${filter}` as const) : asked && views.includes(asked) ? asked : 'all';
  return [cut, (next) => setQuery(next === 'all' ? {} : next.startsWith('filter:') ? { filter: next.slice('filter:'.length) } : { view: next })];
}

function PipelineBoard({ pipeline }: { pipeline: Pipeline }) {
  const { t } = useTranslation('board');
  const narrow = useNarrow();
  const [cut, setCut] = useCut();
  const { key, board, loadMore } = useBoard(pipeline.id, cut);
  const { move, missing, forgetMissing } = useMove(key);
  const assign = useAssign(key);
  const [selected, select] = useState<string | null>(null);
  const [menu, setMenu] = useState<CardMenuState | null>(null);
  const [shown, show] = useState(pipeline.stages[0]?.id ?? '');
  const scroller = useRef<HTMLDivElement>(null);
  const [canMove, canEdit, canCreate] = [useCan(pipeline.type, 'move'), useCan(pipeline.type, 'edit'), useCan(pipeline.type, 'create')];
  const data = board.data;
  const cardOf = useCallback((id: string) => (data ? findCard(data, id)?.card : undefined), [data]);
  const closing = pipeline.stages.filter(({ kind }) => kind !== 'open');
  const open = pipeline.stages.filter(({ kind }) => kind === 'open');

  const carrying = useCarry({
    enabled: canMove,
    stages: pipeline.stages,
    cardOf,
    move,
    onEdge: (side) => {
      if (!narrow) return scroller.current?.scrollBy({ left: side * (LANE + GAP), behavior: 'smooth' });
      const next = open[open.findIndex((stage) => stage.id === shown) + side];
      if (next) show(next.id);
    },
  });
  const { carry } = carrying;
  const lacks = useQuery({ ...recordQuery(carry?.id ?? ''), enabled: carry !== null }).data?.missing;
  const wants = carry ? lacks : undefined;

  const onMenu = useCallback((card: Card, anchor: Element) => {
    select(card.id);
    setMenu({ card, anchor, kind: 'all' });
  }, []);
  const menuOf = useCallback((card: Card, kind: 'move' | 'assign') => {
    const anchor = document.querySelector(`[data-card="${CSS.escape(card.id)}"] .ti`);
    if (anchor) setMenu({ card, anchor, kind });
  }, []);
  useBoardKeys({ columns: data?.columns ?? [], selected, select, carrying, cardOf, menuOf, canMove, canEdit });

  const create = canCreate ? () => openCreate({ pipeline: pipeline.id }) : undefined;
  const chosen = selected ? cardOf(selected) : undefined;
  useCommands('board', [
    ...(canCreate ? [{ id: 'create', label: t(newKey(pipeline.type)), keys: 'C', icon: <IconPlus size={17} />, run: (query: string) => openCreate({ pipeline: pipeline.id, client: query }) }] : []),
    ...(chosen && canMove ? [{ id: 'move', label: t('moveTo', { number: chosen.number }), keys: 'M', icon: <IconArrowsExchange size={17} />, run: () => menuOf(chosen, 'move') }] : []),
    ...(chosen && canEdit ? [{ id: 'assign', label: t('assignTo', { number: chosen.number }), keys: 'A', icon: <IconUserShare size={17} />, run: () => menuOf(chosen, 'assign') }] : []),
  ]);

  const firstDay = data && cut === 'all' && data.total.count === 0 && data.closed.every(({ count }) => count === 0);
  const nothing = data && cut !== 'all' && data.columns.every(({ count }) => count === 0);
  const lanes = { selected, onMenu, onMore: (stage: string, cursor: string) => void loadMore(stage, cursor) };

  return (
    <div
      className="board-page"
      data-density="compact"
      ref={carrying.root}
      onFocus={(event) => {
        const card = (event.target as Element).closest<HTMLElement>('[data-card]')?.dataset.card;
        if (card && card !== selected) select(card);
      }}
    >
      <BoardHead pipeline={pipeline} board={data} cut={cut} onCut={setCut} onCreate={create} narrow={narrow} />
      <DayLine board={data} />
      {board.isError && !data && (
        isCode(board.error, 'filter_gone') ? (
          <FilterGone error={board.error} onAll={() => setCut('all')} />
        ) : (
          <ErrorState title={t('failed')} error={board.error} onRetry={() => void board.refetch()} more={<LinkButton to="/tasks">{t('toTasks')}</LinkButton>} />
        )
      )}
      {board.isPending && <BoardSkeleton />}
      <Suspense fallback={<BoardSkeleton />}>
        {firstDay && <EmptyBoard pipeline={pipeline} onCreate={create} />}
        {nothing && <NothingHere cut={cut} total={data.views.all} onAll={() => setCut('all')} />}
        {data && !firstDay && !nothing && !narrow && <DeskBoard board={data} stages={pipeline.stages} carry={carry} missing={wants} scroller={scroller} {...lanes} />}
        {data && !firstDay && !nothing && narrow && (
          <PhoneBoard board={data} stages={pipeline.stages} shown={shown} missing={wants} onShow={show} over={carry && carry.over !== carry.from ? carry.over : null} carried={carry?.id ?? null} {...lanes} />
        )}
      </Suspense>
      {narrow && create && !carry && (
        <IconButton className="fab" look="primary" label={t(newKey(pipeline.type))} onClick={create}>
          <IconPlus size={24} />
        </IconButton>
      )}
      {carry && closing.length > 0 && <ClosingTray stages={closing} over={carry.over} missing={wants} />}
      {menu && (
        <Suspense>
          <CardMenu
          {...menu}
          stages={pipeline.stages}
          canMove={canMove}
          canEdit={canEdit}
          onMove={(card, to) => void move(card, to)}
          onAssign={(card, member) => void assign(card, member)}
          onKind={(kind) => setMenu({ ...menu, kind })}
          onClose={() => setMenu((old) => (old === menu ? null : old))}
        />
        </Suspense>
      )}
      {missing && (
        <Suspense>
          <MissingSheet {...missing} stage={pipeline.stages.find((stage) => stage.id === missing.to)} onSend={move} onClose={forgetMissing} />
        </Suspense>
      )}
      <div className="vh" role="status" aria-live="assertive">
        {carrying.said}
      </div>
    </div>
  );
}
