import type { PageRoute } from '../app/routes';

const routes: PageRoute[] = [{ path: '/settings/import', area: 'shell', page: () => import('./Import') }];

export default routes;
