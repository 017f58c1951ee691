import type { PageRoute } from '../app/routes';

const routes: PageRoute[] = [
  { path: '/settings', area: 'shell', page: () => import('./Settings') },
  { path: '/settings/shop', area: 'shell', page: () => import('./ShopSettings') },
  { path: '/settings/profile', area: 'shell', page: () => import('./Profile') },
  { path: '/settings/api-keys', area: 'shell', page: () => import('./ApiKeys') },
];

export default routes;
