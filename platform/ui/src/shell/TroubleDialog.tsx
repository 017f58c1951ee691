import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../api';
import { Button, Dialog } from '../ui';
import { loginUrl } from './login';
import type { Trouble } from './SessionEnded';
import { useSwitchShop } from './useSwitchShop';

/** Says what happened to the session, and the way on. */
export default function TroubleDialog({ trouble, onClose }: { trouble: Trouble; onClose: () => void }) {
  const { t } = useTranslation('shell');
  const session = useQueryClient().getQueryData(sessionQuery.queryKey);
  const change = useSwitchShop();

  if (trouble.kind === 'otherShop') {
    const other = session?.shops.find((shop) => shop.slug === trouble.shop)?.name;
    const mine = session?.shop;
    return (
      <Dialog
        opened
        onClose={onClose}
        title={t('otherShop.title')}
        footer={
          <>
            <Button onClick={() => location.assign('/sales')}>{t('otherShop.follow')}</Button>
            {mine && <Button look="primary" onClick={() => change.mutate(mine.slug)}>{t('otherShop.stay', { shop: mine.name })}</Button>}
          </>
        }
      >
        <p className="i2">{other ? t('otherShop.textNamed', { shop: other }) : t('otherShop.text')}</p>
      </Dialog>
    );
  }
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('ended.title')}
      footer={<Button look="primary" onClick={() => location.assign(loginUrl({ silent: true }))}>{t('signIn.action')}</Button>}
    >
      <p className="i2">{t('ended.text')}</p>
    </Dialog>
  );
}
