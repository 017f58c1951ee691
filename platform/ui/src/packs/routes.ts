import type { PageRoute } from '../app/routes';

const routes: PageRoute[] = [
  { path: '/templates/:key/install', area: 'shell', page: () => import('./Install') },
  { path: '/templates/:key/upgrade', area: 'shell', page: () => import('./Upgrade') },
  { path: '/templates/:key/uninstall', area: 'shell', page: () => import('./Uninstall') },
  { path: '/templates/:key/brought', area: 'shell', page: () => import('./Brought') },
  { path: '/settings/changes', area: 'shell', page: () => import('./Changes') },
];

export default routes;
