import type { PageRoute } from '../app/routes';

const routes: PageRoute[] = [{ path: '/clients', area: 'shell', page: () => import('./Clients') }];

export default routes;
