import type { PageRoute } from '../app/routes';

const routes: PageRoute[] = [{ path: '/settings/work-time', area: 'shell', page: () => import('./WorkTime') }];

export default routes;
