import type { PageRoute } from '../app/routes';
import { preloadTexts } from '../i18n';

/** The names of languages, money and cities are told once, where a shop is opened. */
function withPlaces<Page>(page: Promise<Page>): Promise<Page> {
  void preloadTexts('signup');
  return page;
}

const routes: PageRoute[] = [
  { path: '/settings', area: 'shell', page: () => import('./Settings') },
  { path: '/settings/shop', area: 'shell', page: () => withPlaces(import('./ShopSettings')) },
  { path: '/settings/profile', area: 'shell', page: () => withPlaces(import('./Profile')) },
  { path: '/settings/api-keys', area: 'shell', page: () => import('./ApiKeys') },
];

export default routes;
