import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call, client, queryClient, type DukonRecord } from '../api';
import { useNavigate } from '../router';
import { Button, Dialog, showToast } from '../ui';
import { refreshRecord } from '../record/useRecord';

/** Asked before a card is gone for good. */
export default function DeleteDialog({ record, home, onClose }: { record: DukonRecord; home: string; onClose: () => void }) {
  const { t } = useTranslation('obstacle');
  const navigate = useNavigate();
  const remove = useMutation({
    mutationFn: () => call(client.DELETE('/api/v1/records/{id}', { params: { path: { id: record.id } } })),
    onSuccess: () => {
      void navigate(home);
      queryClient.removeQueries({ queryKey: ['record', record.id] });
      void refreshRecord(record.id);
      showToast({ text: t('deleted', { number: record.number }), seconds: 4 });
    },
    onError: (error) => showToast({ text: t('error.action', { reason: error.message }), alarm: true }),
  });
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('deleteTitle', { number: record.number })}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button look="dangerFilled" busy={remove.isPending} onClick={() => remove.mutate()}>
            {t('delete')}
          </Button>
        </>
      }
    >
      <p className="i2">{t('deleteText')}</p>
    </Dialog>
  );
}
