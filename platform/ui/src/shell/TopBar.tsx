import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notificationsQuery, useSession } from '../api';
import { IconButton, Kbd, Logo, Menu } from '../ui';
import { IconBell, IconSearch, IconSelector } from '../ui/icons';
import { AvatarMenu } from './AvatarMenu';
import { News } from './News';
import { openPalette } from './palette';
import { useSwitchShop } from './useSwitchShop';

function ShopName() {
  const { t } = useTranslation('shell');
  const { shop, shops } = useSession();
  const change = useSwitchShop();
  if (shops.length < 2) return <span className="shop ell">{shop?.name}</span>;
  const items = shops.map(({ slug, name }) => ({
    id: slug,
    label: name,
    checked: slug === shop?.slug,
    onSelect: () => slug !== shop?.slug && change.mutate(slug),
  }));
  return (
    <Menu label={t('switchShop')} groups={[{ label: t('switchShop'), items }]}>
      {(target) => (
        <button type="button" className="shop" {...target}>
          <span className="ell">{shop?.name}</span>
          <IconSelector size={15} className="i3" />
        </button>
      )}
    </Menu>
  );
}

function Bell() {
  const { t } = useTranslation('shell');
  const [opened, setOpened] = useState(false);
  const unread = useQuery(notificationsQuery).data?.unread ?? 0;
  return (
    <>
      <IconButton className="bell" size="sm" label={unread ? t('news.unread', { count: unread }) : t('news.title')} onClick={() => setOpened(true)}>
        <IconBell size={19} />
        {unread > 0 && <b className="bd">{unread > 99 ? '99+' : unread}</b>}
      </IconButton>
      <News opened={opened} onClose={() => setOpened(false)} />
    </>
  );
}

export function TopBar() {
  const { t } = useTranslation('shell');
  return (
    <header className="top">
      <span className="only-p">
        <Logo size={26} />
      </span>
      <ShopName />
      <span className="sp" />
      <button type="button" className="field soft find only-d" onClick={openPalette} aria-haspopup="dialog">
        <IconSearch size={17} />
        <span className="sp ell t13">{t('searchHint')}</span>
        <Kbd>{/Mac|iPhone|iPad/.test(navigator.platform) ? '⌘ K' : 'Ctrl K'}</Kbd>
      </button>
      <span className="sp only-d" />
      <IconButton className="only-p" size="sm" label={t('search')} onClick={openPalette}>
        <IconSearch size={20} />
      </IconButton>
      <Bell />
      <AvatarMenu />
    </header>
  );
}
