import type { PageRoute } from '../app/routes';

const routes: PageRoute[] = [
  { path: '/signup', area: 'public', page: () => import('./SignUp') },
  { path: '/join/:token', area: 'public', page: () => import('./Join') },
  { path: '/confirm/:token', area: 'public', page: () => import('./Confirm') },
  { path: '/shops', area: 'public', page: () => import('./Shops') },
];

export default routes;
