import { useTranslation } from 'react-i18next';
import type { Configuration, PipelineEdit, RobotEdit } from './contract';
import { ofBoard } from './robot';
import { RobotLine } from './RobotLine';
import css from './boards.module.css';

interface Props {
  configuration: Configuration;
  pipeline: PipelineEdit;
  busy: boolean;
  onRobot: (robot: RobotEdit) => void;
  onSwitch: (robot: RobotEdit, enabled: boolean) => void;
}

/** Robots of the board that stand at none of its stages. */
export default function Anywhere({ configuration, pipeline, busy, onRobot, onSwitch }: Props) {
  const { t } = useTranslation('configuration');
  const robots = configuration.robots.filter(({ content }) => ofBoard(content, pipeline, configuration.filters));
  if (robots.length === 0) return null;
  return (
    <>
      <h2 className={css.ends}>{t('robot.anywhere')}</h2>
      <div className={css.robots}>
        <ul aria-label={t('robot.anywhere')}>
          {robots.map((robot) => (
            <RobotLine key={robot.id} robot={robot} busy={busy} onOpen={() => onRobot(robot)} onSwitch={(enabled) => onSwitch(robot, enabled)} />
          ))}
        </ul>
      </div>
    </>
  );
}
