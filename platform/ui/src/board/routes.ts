import type { PageRoute } from '../app/routes';

const routes: PageRoute[] = [
  { path: '/sales', area: 'shell', page: () => import('./SalesHome') },
  { path: '/sales/:pipeline', area: 'shell', page: () => import('./BoardPage') },
];

export default routes;
