import type { PageRoute } from '../app/routes';

const routes: PageRoute[] = [{ path: '/records/:id', area: 'shell', page: () => import('./RecordPage') }];

export default routes;
