import type { PageRoute } from '../app/routes';

const routes: PageRoute[] = [{ path: '/', area: 'public', page: () => import('./Landing') }];

export default routes;
