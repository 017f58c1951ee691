import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../app/usePageTitle';
import type { Session } from '../api';
import { Avatar, Button, EmptyState, LinkButton, Wordmark } from '../ui';
import { useSwitchShop } from './useSwitchShop';

/** After signing in, a person with several shops says which one it is today. */
export function ChooseShop({ session }: { session: Session }) {
  const { t } = useTranslation('shell');
  const change = useSwitchShop();
  usePageTitle(t('chooseShop.title'));
  return (
    <main style={{ display: 'grid', placeItems: 'center', minHeight: '90vh', padding: 16 }}>
      <div style={{ width: 'min(460px, 100%)' }}>
        <div style={{ display: 'grid', placeItems: 'center', marginBottom: 24 }}>
          <Wordmark size={34} />
        </div>
        {session.shops.length === 0 ? (
          <EmptyState awning={1} title={t('chooseShop.none')} text={t('chooseShop.noneText')} actions={<LinkButton to="/signup" look="primary">{t('chooseShop.new')}</LinkButton>} />
        ) : (
          <section className="panel pad2 col g8">
            <h1 className="t20 b6">{t('chooseShop.title')}</h1>
            {session.shops.map((shop) => (
              <Button key={shop.slug} size="lg" wide style={{ justifyContent: 'flex-start' }} icon={<Avatar name={shop.name} id={shop.slug} />} onClick={() => change.mutate(shop.slug)}>
                {shop.name}
              </Button>
            ))}
          </section>
        )}
      </div>
    </main>
  );
}
