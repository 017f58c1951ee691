import { useTranslation } from 'react-i18next';
import { useNavigate } from '../router';
import { usePipelines, useSession, type Board, type Cut, type Pipeline } from '../api';
import { useFormats } from '../format';
import { Button, Kbd, Menu, Tabs, type TabItem } from '../ui';
import { IconAdjustmentsHorizontal, IconChartBar, IconChevronDown, IconCircleCheck, IconCircleX, IconFileImport, IconKeyboard, IconPlus, IconRobot } from '../ui/icons';
import { asMoney } from './state';
import { countKey, newKey } from './words';

function Switcher({ pipeline }: { pipeline: Pipeline }) {
  const { t } = useTranslation('board');
  const pipelines = usePipelines();
  const navigate = useNavigate();
  const admin = useSession().rights.admin === true;
  const items = pipelines.map(({ id, title }) => ({ id, label: title, checked: id === pipeline.id, onSelect: () => void navigate(`/sales/${id}`) }));
  const report = { id: 'report', label: t('report'), icon: <IconChartBar size={17} />, onSelect: () => void navigate(`/reports?board=${pipeline.id}`) };
  const fromFile = { id: 'import', label: t('import'), icon: <IconFileImport size={17} />, onSelect: () => void navigate('/settings/import') };
  const setUp = { id: 'setUp', label: t('setUp'), icon: <IconAdjustmentsHorizontal size={17} />, onSelect: () => void navigate(`/settings/boards/${pipeline.id}`) };
  return (
    <h1 className="t16 b6 nw">
      <Menu label={t('pipelines')} groups={[{ items }, { items: admin ? [report, fromFile, setUp] : [report, fromFile] }]}>
        {(target) => (
          <button type="button" className="row" style={{ gap: 4, minHeight: 32 }} {...target}>
            {pipeline.title} <IconChevronDown size={16} />
          </button>
        )}
      </Menu>
    </h1>
  );
}

/** The server counts to a thousand and then stops. */
const many = (count: number | undefined) => (count !== undefined && count >= 1000 ? '999+' : count);

interface HeadProps {
  pipeline: Pipeline;
  board: Board | undefined;
  cut: Cut;
  onCut: (cut: Cut) => void;
  onCreate: (() => void) | undefined;
  narrow: boolean;
}

export function BoardHead({ pipeline, board, cut, onCut, onCreate, narrow }: HeadProps) {
  const { t } = useTranslation('board');
  const format = useFormats();
  const total = board && asMoney(board.total.amount, format.currency);
  const views = board?.views;
  const all: TabItem[] = [
    { id: 'all', label: t('view.all'), count: many(views?.all) },
    { id: 'mine', label: t('view.mine'), count: many(views?.mine) },
    { id: 'overdue', label: t('view.overdue'), count: many(views?.overdue), late: true },
    { id: 'no_step', label: t('view.noStep'), count: many(views?.noStep) },
    { id: 'today', label: t('view.today'), count: many(views?.today) },
    ...(board?.filters ?? []).map(({ id, title }) => ({ id: `filter:${id}`, label: title })),
  ];
  return (
    <div className="bhead">
      <Switcher pipeline={pipeline} />
      {board && (
        <span className="i3 t13 n nw only-d">
          {t(countKey(pipeline.type), { count: board.total.count, shown: format.number(board.total.count) })}
          {total && Number(total.amount) !== 0 && ` · ${format.money(total)}`}
        </span>
      )}
      <Tabs label={t('views')} items={all} value={cut} onChange={(id) => onCut(id as Cut)} className="board-views" />
      <span className="sp only-d" />
      {onCreate && !narrow && (
        <Button look="primary" size="sm" icon={<IconPlus size={17} />} onClick={onCreate} style={{ height: 32 }}>
          {t(newKey(pipeline.type))} <Kbd>C</Kbd>
        </Button>
      )}
    </div>
  );
}

/** What happened today, and the keys. */
export function DayLine({ board }: { board: Board | undefined }) {
  const { t } = useTranslation('board');
  const format = useFormats();
  if (!board) return <div className="dayline only-d" />;
  const { won, lost, robots } = board.today;
  const amount = asMoney(won.amount, format.currency);
  return (
    <div className="dayline only-d">
      <span className="row g4">
        <IconCircleCheck size={15} style={{ color: 'var(--won-ink)' }} />
        {t('today.won')} <b>{format.number(won.count)}</b>
        {amount && won.count > 0 && (
          <>
            {t('today.for')} <b className="n">{format.money(amount)}</b>
          </>
        )}
      </span>
      <span className="row g4">
        <IconCircleX size={15} />
        {t('today.lost')} <b>{format.number(lost)}</b>
      </span>
      {robots > 0 && (
        <span className="row g4" style={{ color: 'var(--robot-ink)' }}>
          <IconRobot size={15} />
          {robots >= 1000 ? t('today.robotsMany') : t('today.robots', { count: robots })}
        </span>
      )}
      <span className="sp" />
      <span className="row g4 hint">
        <IconKeyboard size={15} />
        <Kbd>↑</Kbd>
        <Kbd>↓</Kbd> {t('hint.select')} <Kbd>M</Kbd> {t('hint.move')} <Kbd>A</Kbd> {t('hint.assign')} <Kbd>?</Kbd> {t('hint.all')}
      </span>
    </div>
  );
}
