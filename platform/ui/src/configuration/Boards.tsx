import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from '../router';
import { Button, cx, EmptyState, LinkButton, useOrder } from '../ui';
import { IconLayoutKanban, IconPencil, IconPlus } from '../ui/icons';
import { ConfigurationPage } from './ConfigurationPage';
import type { Configuration, PipelineEdit, RobotEdit, StageEdit, StageKind } from './contract';
import { Refusal } from './Refusal';
import { read } from './said';
import { StageRow, type StageActs } from './StageRow';
import { useSave } from './useSave';
import { useOrderWords } from './useOrderWords';
import css from './boards.module.css';
import frame from './configuration.module.css';

const Anywhere = lazy(() => import('./Anywhere'));
const BoardSheet = lazy(() => import('./BoardSheet').then(({ BoardSheet: view }) => ({ default: view })));
const CloseStage = lazy(() => import('./CloseStage').then(({ CloseStage: view }) => ({ default: view })));
const RobotSheet = lazy(() => import('./RobotSheet').then(({ RobotSheet: view }) => ({ default: view })));
const StageSheet = lazy(() => import('./StageSheet').then(({ StageSheet: view }) => ({ default: view })));

type Open =
  | { sheet: 'stage'; stage?: StageEdit; after?: StageEdit; kind: StageKind }
  | { sheet: 'close'; stage: StageEdit }
  | { sheet: 'robot'; stage: StageEdit; robot?: RobotEdit }
  | { sheet: 'board'; pipeline?: PipelineEdit };

const closing = ({ kind }: StageEdit) => kind !== 'open';

/** The order of all stages when those of one kind have got a new one. */
function reordered(all: readonly StageEdit[], part: readonly string[]): string[] {
  const inside = new Set(part);
  const next = [...part];
  return all.map(({ id }) => (inside.has(id) ? next.shift()! : id));
}

interface StagesProps extends StageActs {
  configuration: Configuration;
  stages: readonly StageEdit[];
  busy: boolean;
  label: string;
  onOrder: (ids: string[]) => unknown;
}

function Stages({ configuration, stages, busy, label, onOrder, ...acts }: StagesProps) {
  const say = useOrderWords((id) => read(stages.find((stage) => stage.id === id)?.name));
  const { root, shown, carried, said, handle } = useOrder({ ids: stages.map(({ id }) => id), onOrder, say });
  const move = (stage: StageEdit, step: -1 | 1) => {
    const ids = stages.map(({ id }) => id);
    const at = ids.indexOf(stage.id);
    const other = ids[at + step];
    if (other === undefined) return;
    [ids[at], ids[at + step]] = [other, stage.id];
    void onOrder(ids);
  };
  return (
    <>
      <ol ref={root as React.RefObject<HTMLOListElement>} aria-label={label}>
        {shown.map((id) => {
          const stage = stages.find((one) => one.id === id);
          return stage && <StageRow key={id} configuration={configuration} stage={stage} busy={busy} carried={carried === id} handle={handle(id)} {...acts} onMove={move} />;
        })}
      </ol>
      <div className="vh" role="status" aria-live="assertive">
        {said}
      </div>
    </>
  );
}

function Board({ configuration, pipeline, open, onOpen }: { configuration: Configuration; pipeline: PipelineEdit; open: Open | undefined; onOpen: (open?: Open) => void }) {
  const { t } = useTranslation('configuration');
  const { save, busy, refused, sheet } = useSave();
  const acts: StageActs = {
    onEdit: (stage) => onOpen({ sheet: 'stage', stage, kind: stage.kind }),
    onAdd: (after) => onOpen({ sheet: 'stage', after, kind: after.kind }),
    onClose: (stage) => onOpen({ sheet: 'close', stage }),
    onRobot: (stage, robot) => onOpen({ sheet: 'robot', stage, robot }),
    onSwitch: (robot, enabled) => void save([{ do: 'robot.switch', id: robot.id, enabled }], undefined, t(enabled ? 'robot.nowOn' : 'robot.nowOff', { text: robot.title || robot.sentence })),
    onMove: () => undefined,
  };
  const part = (stages: StageEdit[], label: string) => (
    <Stages configuration={configuration} stages={stages} busy={busy} label={label} onOrder={(ids) => save([{ do: 'stage.order', pipeline: pipeline.id, stages: reordered(pipeline.stages, ids) }])} {...acts} />
  );
  const opened = pipeline.stages.filter((stage) => !closing(stage));
  return (
    <>
      <Refusal refused={refused} />
      {part(opened, t('stage.openList'))}
      <Button className={css.addStage} icon={<IconPlus size={17} />} onClick={() => onOpen({ sheet: 'stage', after: opened.at(-1), kind: 'open' })}>
        {t('stage.add')}
      </Button>
      <h2 className={css.ends}>{t('stage.ends')}</h2>
      {part(pipeline.stages.filter(closing), t('stage.ends'))}
      <Button className={css.addStage} icon={<IconPlus size={17} />} onClick={() => onOpen({ sheet: 'stage', kind: 'lost' })}>
        {t('stage.addEnd')}
      </Button>
      <Suspense>
        <Anywhere configuration={configuration} pipeline={pipeline} busy={busy} onRobot={(robot) => acts.onRobot(pipeline.stages[0]!, robot)} onSwitch={acts.onSwitch} />
      </Suspense>
      <Suspense>
        {open?.sheet === 'stage' && <StageSheet pipeline={pipeline} stage={open.stage} after={open.after} kind={open.kind} onClose={() => onOpen()} />}
        {open?.sheet === 'close' && <CloseStage configuration={configuration} pipeline={pipeline} stage={open.stage} onClose={() => onOpen()} />}
        {open?.sheet === 'robot' && <RobotSheet configuration={configuration} pipeline={pipeline} stage={open.stage} robot={open.robot} onClose={() => onOpen()} />}
      </Suspense>
      {sheet}
    </>
  );
}

function Content({ configuration, open, onOpen }: { configuration: Configuration; open: Open | undefined; onOpen: (open?: Open) => void }) {
  const { t } = useTranslation('configuration');
  const { pipeline: id } = useParams();
  const pipeline = configuration.pipelines.find((one) => one.id === id) ?? configuration.pipelines[0];
  if (!pipeline) {
    return <EmptyState icon={<IconLayoutKanban size={28} stroke={1.5} className="i3" />} title={t('boards.none')} text={t('boards.noneText')} actions={<LinkButton to="/templates" look="primary">{t('templates')}</LinkButton>} />;
  }
  return (
    <>
      <nav className={frame.which} aria-label={t('boards.which')}>
        {configuration.pipelines.map((one) => (
          <Link key={one.id} to={`/settings/boards/${one.id}`} className={cx(one.id === pipeline.id && frame.here)} aria-current={one.id === pipeline.id ? 'page' : undefined}>
            {read(one.title)}
          </Link>
        ))}
        <Button size="sm" look="quiet" icon={<IconPencil size={15} />} onClick={() => onOpen({ sheet: 'board', pipeline })}>
          {t('board.rename')}
        </Button>
      </nav>
      <Board key={pipeline.id} configuration={configuration} pipeline={pipeline} open={open} onOpen={onOpen} />
    </>
  );
}

/** The boards of the shop in edit mode: stages as stalls, and beside each what its robots do. */
export default function Boards() {
  const { t } = useTranslation('configuration');
  const [open, onOpen] = useState<Open>();
  return (
    <ConfigurationPage
      part="boards"
      action={
        <Button icon={<IconPlus size={17} />} onClick={() => onOpen({ sheet: 'board' })}>
          {t('board.new')}
        </Button>
      }
    >
      {(configuration) => (
        <>
          <Content configuration={configuration} open={open} onOpen={onOpen} />
          <Suspense>{open?.sheet === 'board' && <BoardSheet configuration={configuration} pipeline={open.pipeline} onClose={() => onOpen(undefined)} />}</Suspense>
        </>
      )}
    </ConfigurationPage>
  );
}
