import type { PageRoute } from '../app/routes';

const routes: PageRoute[] = [
  { path: '/settings/forms', area: 'shell', page: () => import('./Forms') },
  { path: '/settings/forms/:id', area: 'shell', page: () => import('./FormEditor') },
];

export default routes;
