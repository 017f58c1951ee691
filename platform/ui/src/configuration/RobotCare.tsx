import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format';
import { Button, Dialog, Note, showToast } from '../ui';
import { IconAlertTriangle, IconPlayerPlay } from '../ui/icons';
import type { RobotEdit } from './contract';
import { useCare } from './queries';

const told = (done: string) => ({
  onSuccess: () => showToast({ text: done }),
  onError: (error: Error) => showToast({ text: error.message, alarm: true }),
});

/** A robot that was stopped says why, and goes on when it is let. */
export function RobotStopped({ robot }: { robot: RobotEdit }) {
  const { t } = useTranslation(['configuration', 'robot']);
  const format = useFormats();
  const { care, resume } = useCare(robot.id);
  const { stoppedAt, reason } = care.data ?? {};
  if (!stoppedAt) return null;
  return (
    <Note tone="r" icon={<IconAlertTriangle size={18} />}>
      <div className="col g12">
        <p>
          <b>{t('robot:care.since', { when: `${format.date(stoppedAt, 'dayShort')}, ${format.time(stoppedAt)}` })}</b> {reason}
        </p>
        <Button size="sm" busy={resume.isPending} onClick={() => resume.mutate(undefined, told(t('robot:care.resumed')))} style={{ alignSelf: 'flex-start' }}>
          {t('robot:care.resume')}
        </Button>
      </div>
    </Note>
  );
}

/** Sets a robot on the cards that came before it, after their number was seen. */
export function RobotApply({ robot }: { robot: RobotEdit }) {
  const { t } = useTranslation(['configuration', 'robot']);
  const format = useFormats();
  const { care, apply } = useCare(robot.id);
  const [asking, setAsking] = useState(false);
  const records = care.data?.records ?? 0;
  if (care.data?.stoppedAt || !robot.enabled || records === 0) return null;
  const counted = { count: records, shown: format.number(records) };
  const start = () => {
    setAsking(false);
    apply.mutate(undefined, told(t('robot:care.applied', counted)));
  };
  return (
    <>
      <Button size="sm" icon={<IconPlayerPlay size={16} />} busy={apply.isPending} onClick={() => setAsking(true)} style={{ alignSelf: 'flex-start' }}>
        {t('robot:care.apply', counted)}
      </Button>
      <Dialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('robot:care.ask', counted)}
        footer={
          <>
            <Button onClick={() => setAsking(false)}>{t('cancel')}</Button>
            <Button look="primary" onClick={start}>
              {t('robot:care.do')}
            </Button>
          </>
        }
      >
        <p className="i2">{t('robot:care.text')}</p>
        <p>{robot.sentence}</p>
      </Dialog>
    </>
  );
}
