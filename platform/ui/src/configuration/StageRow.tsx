import { useTranslation } from 'react-i18next';
import { Awning, Button, cx, IconButton, Menu, type MenuItem } from '../ui';
import { IconArrowDown, IconArrowUp, IconDots, IconGripVertical, IconPencil, IconPlus, IconTrash } from '../ui/icons';
import type { Configuration, RobotEdit, StageEdit } from './contract';
import { RobotLine } from './RobotLine';
import { read } from './said';
import css from './boards.module.css';
import rows from './rows.module.css';

export interface StageActs {
  onEdit: (stage: StageEdit) => void;
  onAdd: (after: StageEdit) => void;
  onClose: (stage: StageEdit) => void;
  onMove: (stage: StageEdit, step: -1 | 1) => void;
  onRobot: (stage: StageEdit, robot?: RobotEdit) => void;
  onSwitch: (robot: RobotEdit, enabled: boolean) => void;
}

interface Props extends StageActs {
  configuration: Configuration;
  stage: StageEdit;
  busy: boolean;
  carried: boolean;
  /** Events of the handle by which the stage is dragged. */
  handle: object;
}

function More({ stage, onEdit, onAdd, onClose, onMove }: Props) {
  const { t } = useTranslation('configuration');
  const items: MenuItem[] = [
    { id: 'edit', label: t('stage.change'), icon: <IconPencil size={17} />, onSelect: () => onEdit(stage) },
    { id: 'up', label: t('stage.up'), icon: <IconArrowUp size={17} />, onSelect: () => onMove(stage, -1) },
    { id: 'down', label: t('stage.down'), icon: <IconArrowDown size={17} />, onSelect: () => onMove(stage, 1) },
    { id: 'add', label: t('stage.addAfter'), icon: <IconPlus size={17} />, onSelect: () => onAdd(stage) },
  ];
  const close: MenuItem = { id: 'close', label: t('stage.close'), icon: <IconTrash size={17} />, danger: true, onSelect: () => onClose(stage) };
  const label = t('stage.menu', { name: read(stage.name) });
  return (
    <Menu label={label} groups={[{ items }, { items: [close] }]}>
      {(target) => (
        <IconButton size="sm" label={label} {...target}>
          <IconDots size={17} />
        </IconButton>
      )}
    </Menu>
  );
}

/** A stall of the board with its robots beside it, in the order of the day. */
export function StageRow(props: Props) {
  const { configuration, stage, busy, carried, handle, onEdit, onRobot, onSwitch } = props;
  const { t } = useTranslation('configuration');
  const robots = configuration.robots.filter(({ id }) => stage.robots.includes(id));
  const name = read(stage.name);
  return (
    <li className={cx(css.stageRow, carried && rows.carried)} data-order={stage.id}>
      <div className={cx(css.stall, `st-${stage.color}`)}>
        <Awning />
        <div className={css.stallHead}>
          <button type="button" className={rows.grip} aria-label={t('order.handle', { name })} {...handle}>
            <IconGripVertical size={16} />
          </button>
          <button type="button" className={css.stallName} onClick={() => onEdit(stage)} aria-label={t('stage.edit', { name })}>
            <b>{name}</b>
            <small>{t('stage.records', { count: stage.records })}</small>
          </button>
          <More {...props} />
        </div>
      </div>
      <div className={css.robots}>
        {robots.length > 0 && (
          <ul aria-label={t('robot.of', { name })}>
            {robots.map((robot) => (
              <RobotLine key={robot.id} robot={robot} busy={busy} onOpen={() => onRobot(stage, robot)} onSwitch={(enabled) => onSwitch(robot, enabled)} />
            ))}
          </ul>
        )}
        <Button look="link" icon={<IconPlus size={16} />} onClick={() => onRobot(stage)} aria-label={t('robot.addTo', { name })}>
          {t('robot.add')}
        </Button>
      </div>
    </li>
  );
}
