import type { PageRoute } from '../app/routes';

const routes: PageRoute[] = [{ path: '/settings/attention', area: 'shell', page: () => import('./Attention') }];

export default routes;
