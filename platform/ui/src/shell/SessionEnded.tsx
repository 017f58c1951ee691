import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onTrouble, sessionQuery, type ApiError } from '../api';
import { Button, Dialog } from '../ui';
import { loginUrl } from './login';
import { useSwitchShop } from './useSwitchShop';

type Trouble = { kind: 'ended' } | { kind: 'otherShop'; shop?: string };

function read(error: ApiError): Trouble {
  if (error.status === 401) return { kind: 'ended' };
  const shop = error.extras.sessionShop ?? error.extras.shop;
  return { kind: 'otherShop', shop: typeof shop === 'string' ? shop : undefined };
}

/** The session ended, or another window chose another shop. Drafts stay in this tab either way. */
export function SessionEnded() {
  const { t } = useTranslation('shell');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const session = useQueryClient().getQueryData(sessionQuery.queryKey);
  const change = useSwitchShop();
  useEffect(() => onTrouble((error) => setTrouble(read(error))), []);

  if (trouble?.kind === 'otherShop') {
    const other = session?.shops.find((shop) => shop.slug === trouble.shop)?.name;
    const mine = session?.shop;
    return (
      <Dialog
        opened
        onClose={() => setTrouble(null)}
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
      opened={trouble?.kind === 'ended'}
      onClose={() => setTrouble(null)}
      title={t('ended.title')}
      footer={<Button look="primary" onClick={() => location.assign(loginUrl({ silent: true }))}>{t('signIn.action')}</Button>}
    >
      <p className="i2">{t('ended.text')}</p>
    </Dialog>
  );
}
