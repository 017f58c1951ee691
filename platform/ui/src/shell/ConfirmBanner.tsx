import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call, client, useSession } from '../api';
import { useFormats } from '../format';
import { useNow } from '../format/clock';
import { Button, showToast } from '../ui';
import { IconMail } from '../ui/icons';

/** A new shop works at once; the e-mail is confirmed within a day. */
export default function ConfirmBanner() {
  const { t } = useTranslation('shell');
  const { person, shop } = useSession();
  const format = useFormats();
  const now = useNow();
  const send = useMutation({
    mutationFn: () => call(client.POST('/api/v1/confirmations')),
    onSuccess: () => showToast({ text: t('confirm.sent', { email: person.email }) }),
    onError: (error) => showToast({ text: t('error.action', { reason: error.message }), alarm: true }),
  });
  const until = shop?.confirmBefore ? format.moment(shop.confirmBefore, now) : null;
  return (
    <div className="banner" role="status">
      <IconMail size={18} />
      <span className="sp">{until ? t('confirm.textUntil', { email: person.email, until }) : t('confirm.text', { email: person.email })}</span>
      <Button size="sm" look="quiet" busy={send.isPending} onClick={() => send.mutate()}>
        {t('confirm.again')}
      </Button>
    </div>
  );
}
