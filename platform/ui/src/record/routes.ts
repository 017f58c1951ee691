import type { PageRoute } from '../app/routes';

const page = () => import('./RecordPage');

/** A client has an address of his own, so that the rail shows where one is. */
const routes: PageRoute[] = [
  { path: '/records/:id', area: 'shell', page },
  { path: '/clients/:id', area: 'shell', page },
];

export default routes;
