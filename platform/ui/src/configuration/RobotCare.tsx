import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format';
import { Button, Dialog, Note, showToast } from '../ui';
import { IconAlertTriangle, IconPlayerPlay } from '../ui/icons';
import type { RobotEdit } from './contract';
import { useCare } from './queries';

/** A robot that was stopped says why and goes on when it is let; any robot can be set on what came before it. */
export function RobotCare({ robot }: { robot: RobotEdit }) {
  const { t } = useTranslation('configuration');
  const format = useFormats();
  const { care, resume, apply } = useCare(robot.id);
  const [asking, setAsking] = useState(false);
  const told = (done: string) => ({ onSuccess: () => showToast({ text: done }), onError: (error: Error) => showToast({ text: error.message === 'network' ? t('offline') : error.message, alarm: true }) });
  const found = care.data;
  if (!found) return null;
  const { stoppedAt, reason, records = 0 } = found;
  const shown = format.number(records);
  const start = () => {
    setAsking(false);
    apply.mutate(undefined, told(t('care.applied', { count: records, shown })));
  };
  return (
    <>
      {stoppedAt && (
        <Note tone="r" icon={<IconAlertTriangle size={18} />}>
          <div className="col g12">
            <p>
              <b>{t('care.since', { when: `${format.date(stoppedAt, 'dayShort')}, ${format.time(stoppedAt)}` })}</b> {reason}
            </p>
            <Button size="sm" busy={resume.isPending} onClick={() => resume.mutate(undefined, told(t('care.resumed')))} style={{ alignSelf: 'flex-start' }}>
              {t('care.resume')}
            </Button>
          </div>
        </Note>
      )}
      {!stoppedAt && robot.enabled && records > 0 && (
        <Button look="quiet" size="sm" icon={<IconPlayerPlay size={16} />} busy={apply.isPending} onClick={() => setAsking(true)} style={{ alignSelf: 'flex-start' }}>
          {t('care.apply', { count: records, shown })}
        </Button>
      )}
      <Dialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('care.ask', { count: records, shown })}
        footer={
          <>
            <Button onClick={() => setAsking(false)}>{t('cancel')}</Button>
            <Button look="primary" onClick={start}>
              {t('care.do')}
            </Button>
          </>
        }
      >
        <p className="i2">{t('care.text')}</p>
        <p>{robot.sentence}</p>
      </Dialog>
    </>
  );
}
