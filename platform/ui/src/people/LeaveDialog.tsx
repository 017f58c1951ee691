import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Member } from '../api';
import { NBSP } from '../format';
import { Button, Dialog, ErrorState, Skeleton } from '../ui';
import { workQuery } from './queries';

interface Props {
  member?: Member;
  opened: boolean;
  onClose: () => void;
  onLeave: (member: Member) => void;
}

const times = (title: string, count: number) => `${title}${NBSP}×${NBSP}${count}`;

/** Before an access is closed: how much work is open in these hands, and who gets it. */
export function LeaveDialog({ member, opened, onClose, onLeave }: Props) {
  const { t } = useTranslation('people');
  const work = useQuery({ ...workQuery(member?.id ?? ''), enabled: opened && member !== undefined });
  const name = member?.name || member?.email;
  const all = work.data ? work.data.records.reduce((sum, one) => sum + one.count, work.data.tasks) : 0;
  const counts = [
    ...(work.data?.records ?? []).map((one) => times(one.title, one.count)),
    ...(work.data && work.data.tasks > 0 ? [times(t('leave.task'), work.data.tasks)] : []),
  ].join(', ');
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={t('leave.title', { name })}
      footer={
        <>
          <Button onClick={onClose}>{t('leave.stay')}</Button>
          <Button
            look="dangerFilled"
            disabled={work.isPending}
            onClick={() => {
              if (member) onLeave(member);
              onClose();
            }}
          >
            {t('withdraw')}
          </Button>
        </>
      }
    >
      {work.isError ? (
        <ErrorState title={t('leave.failed')} error={work.error} onRetry={() => void work.refetch()} />
      ) : !work.data ? (
        <Skeleton width="80%" />
      ) : all === 0 ? (
        <p>{t('leave.nothing')}</p>
      ) : (
        <>
          <p>{t('leave.open', { counts })}</p>
          {work.data.toQueues > 0 && <p>{t('leave.queues', { count: work.data.toQueues })}</p>}
          {work.data.heir && all > work.data.toQueues && <p>{t('leave.heir', { name: work.data.heir.name })}</p>}
          <p className="i2 t13">{t('leave.closed')}</p>
        </>
      )}
    </Dialog>
  );
}
