import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Sheet } from '../ui';
import { IconTrash } from '../ui/icons';
import type { Configuration, Edit, PipelineEdit, RobotEdit, StageEdit } from './contract';
import { OriginNote } from './OriginNote';
import { RobotApply, RobotStopped } from './RobotCare';
import { Refusal } from './Refusal';
import { complete, draftOf, newDraft, robotOf } from './robot';
import { Sentence } from './Sentence';
import { namedIn, textEdits, type Texts } from './texts';
import { TrialPanel } from './TrialPanel';
import { useGuard } from './useGuard';
import { useSave } from './useSave';

interface Props {
  configuration: Configuration;
  pipeline: PipelineEdit;
  stage: StageEdit;
  robot?: RobotEdit;
  onClose: () => void;
}

/** A robot is written as a sentence, tried on a real record, and only then let to work. */
export function RobotSheet({ configuration, pipeline, stage, robot, onClose }: Props) {
  const { t } = useTranslation('configuration');
  const { save, busy, refused, sheet } = useSave();
  const [start] = useState(() => (robot ? draftOf(robot.content) : newDraft(stage.id)));
  const [draft, setDraft] = useState(start);
  const [texts, setTexts] = useState<Texts>({});
  const dirty = JSON.stringify(draft) !== JSON.stringify(start) || Object.keys(texts).length > 0;
  const { close, dialog } = useGuard(dirty, onClose);
  const content = robotOf(draft, robot?.content, `$${pipeline.type}.contact`);
  const own = namedIn(draft, texts);
  const ready = complete(draft) && Object.values(own).every(({ text }) => text.trim() !== '');
  const written = textEdits(own);
  const send = (edits: Edit[]) => void save(edits).then((done) => done && onClose());

  return (
    <>
      <Sheet
        opened
        onClose={close}
        title={t(robot ? 'robot.edit' : 'robot.new')}
        footer={
          <>
            <Button onClick={close}>{t('cancel')}</Button>
            <Button look="primary" busy={busy} disabled={!ready || (!dirty && robot !== undefined)} onClick={() => send([...written, { do: 'robot.save', id: robot?.id, kind: robot?.kind, content }])}>
              {t(robot ? 'save' : 'robot.start')}
            </Button>
          </>
        }
      >
        <div className="col g16">
          {robot && <RobotStopped robot={robot} />}
          <Sentence configuration={configuration} pipeline={pipeline} robot={robot} draft={draft} onChange={setDraft} texts={texts} onTexts={setTexts} />
          <Refusal refused={refused} />
          <hr className="hr" />
          <TrialPanel automation={robot?.id} content={ready && (dirty || !robot) ? content : undefined} edits={written} ready={ready} />
          {robot && (
            <>
              {!dirty && <RobotApply robot={robot} />}
              <hr className="hr" />
              <OriginNote origin={robot.origin} item={`${robot.kind}/${robot.id}`} busy={busy} onReset={(reset) => send([reset])} />
              <Button look="danger" size="sm" icon={<IconTrash size={16} />} busy={busy} onClick={() => send([{ do: 'robot.remove', id: robot.id }])} style={{ alignSelf: 'flex-start' }}>
                {t('robot.remove')}
              </Button>
            </>
          )}
        </div>
      </Sheet>
      {dialog}
      {sheet}
    </>
  );
}
