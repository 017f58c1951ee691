import type { PageRoute } from '../app/routes';

const routes: PageRoute[] = [{ path: '/settings/people', area: 'shell', page: () => import('./People') }];

export default routes;
