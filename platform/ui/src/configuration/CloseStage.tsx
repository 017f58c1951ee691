import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Check, Dialog, Select } from '../ui';
import type { Configuration, Edit, PipelineEdit, StageEdit } from './contract';
import { Refusal } from './Refusal';
import { read } from './said';
import { useSave } from './useSave';

interface Props {
  configuration: Configuration;
  pipeline: PipelineEdit;
  stage: StageEdit;
  onClose: () => void;
}

/** Takes a stage off the board: its records go where one says, its robots with it or not. */
export function CloseStage({ configuration, pipeline, stage, onClose }: Props) {
  const { t } = useTranslation('configuration');
  const { save, busy, refused } = useSave();
  const others = pipeline.stages.filter(({ id, kind }) => id !== stage.id && (stage.kind !== 'open' || kind === 'open'));
  const [to, setTo] = useState('');
  const robots = configuration.robots.filter(({ id }) => stage.robots.includes(id));
  const [gone, setGone] = useState(robots.map(({ id }) => id));
  // Somebody may have put a record there meanwhile.
  const told = refused?.stages?.find((one) => one.stage === stage.id)?.records ?? 0;
  const standing = Math.max(stage.records, told);

  const close = () => {
    const edits: Edit[] = [...gone.map((id): Edit => ({ do: 'robot.remove', id })), { do: 'stage.close', stage: stage.id, ...(to ? { to } : {}) }];
    void save(edits).then((done) => done && onClose());
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('stage.closeTitle', { name: read(stage.name) })}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button look="danger" busy={busy} disabled={standing > 0 && !to} onClick={close}>
            {t('stage.close')}
          </Button>
        </>
      }
    >
      <div className="col g16">
        {standing > 0 ? (
          <Select
            label={t('stage.closeTo', { count: standing })}
            value={to}
            onChange={setTo}
            placeholder={t('stage.choose')}
            options={others.map(({ id, name }) => ({ value: id, label: read(name) }))}
          />
        ) : (
          <p className="i2">{t('stage.closeEmpty')}</p>
        )}
        {robots.length > 0 && (
          <div className="col g8">
            <p className="t13 b6">{t('stage.closeRobots')}</p>
            {robots.map((robot) => (
              <Check key={robot.id} checked={gone.includes(robot.id)} onChange={(with_) => setGone(with_ ? [...gone, robot.id] : gone.filter((id) => id !== robot.id))}>
                {robot.sentence}
              </Check>
            ))}
          </div>
        )}
        <Refusal refused={refused} />
      </div>
    </Dialog>
  );
}
