import type { PageRoute } from '../app/routes';

const routes: PageRoute[] = [{ path: '/tasks', area: 'shell', page: () => import('./Tasks') }];

export default routes;
