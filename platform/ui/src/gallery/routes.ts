import type { PageRoute } from '../app/routes';

const routes: PageRoute[] = [
  { path: '/templates', area: 'shell', page: () => import('./Gallery') },
  { path: '/templates/:key', area: 'shell', page: () => import('./Preview') },
];

export default routes;
