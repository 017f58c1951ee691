import { useTranslation } from 'react-i18next';
import { useFormats } from '../format';
import { Chip, cx, Switch } from '../ui';
import { IconAlertTriangle, IconPencil } from '../ui/icons';
import type { RobotEdit } from './contract';
import css from './boards.module.css';

interface Props {
  robot: RobotEdit;
  busy: boolean;
  onOpen: () => void;
  onSwitch: (enabled: boolean) => void;
}

/** A robot is a sentence: press it to change it, the switch lets it rest. */
export function RobotLine({ robot, busy, onOpen, onSwitch }: Props) {
  const { t } = useTranslation(['configuration', 'robot']);
  const format = useFormats();
  const edited = robot.origin.edits.length > 0;
  return (
    <li className={cx(css.robot, !robot.enabled && css.resting)}>
      <button type="button" onClick={onOpen} aria-label={t('robot.open', { text: robot.sentence })}>
        <span>
          {robot.title && !robot.sentence.includes(robot.title) && <b>{robot.title}. </b>}
          {robot.sentence}
        </span>
        {edited && <IconPencil size={14} className="i3" />}
      </button>
      {robot.stoppedAt && (
        <Chip tone="late" icon={<IconAlertTriangle size={13} />}>
          {t('robot:care.stopped')}
        </Chip>
      )}
      <small>{robot.enabled ? t('robot.times', { count: robot.runs30, shown: format.number(robot.runs30) }) : t('robot.off')}</small>
      <Switch label={t('robot.switch', { text: robot.sentence })} checked={robot.enabled} disabled={busy} onChange={onSwitch} />
    </li>
  );
}
