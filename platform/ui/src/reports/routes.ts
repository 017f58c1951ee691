import type { PageRoute } from '../app/routes';

const routes: PageRoute[] = [{ path: '/reports', area: 'shell', page: () => import('./Reports') }];

export default routes;
