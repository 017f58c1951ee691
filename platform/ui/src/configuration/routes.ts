import type { PageRoute } from '../app/routes';

const routes: PageRoute[] = [
  { path: '/settings/boards', area: 'shell', page: () => import('./Boards') },
  { path: '/settings/boards/:pipeline', area: 'shell', page: () => import('./Boards') },
  { path: '/settings/cards', area: 'shell', page: () => import('./Cards') },
  { path: '/settings/cards/:type', area: 'shell', page: () => import('./Cards') },
  { path: '/settings/lists', area: 'shell', page: () => import('./Lists') },
  { path: '/settings/texts', area: 'shell', page: () => import('./Texts') },
  { path: '/settings/task-forms', area: 'shell', page: () => import('./Forms') },
  { path: '/settings/queues', area: 'shell', page: () => import('./Queues') },
  { path: '/settings/roles', area: 'shell', page: () => import('./Roles') },
  { path: '/settings/roles/:role', area: 'shell', page: () => import('./Roles') },
];

export default routes;
