import type { PageRoute } from '../app/routes';

const routes: PageRoute[] = [{ path: '/settings/filters', area: 'shell', page: () => import('./Filters') }];

export default routes;
