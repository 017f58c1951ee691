import type { PageRoute } from '../app/routes';

const routes: PageRoute[] = [{ path: '/today', area: 'shell', page: () => import('./Today') }];

export default routes;
