import type { PageRoute } from '../app/routes';

const routes: PageRoute[] = [{ path: '/settings/apps', area: 'shell', page: () => import('./Apps') }];

export default routes;
