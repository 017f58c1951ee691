import type { PageRoute } from '../app/routes';

const routes: PageRoute[] = [{ path: '/products', area: 'shell', page: () => import('./Products') }];

export default routes;
