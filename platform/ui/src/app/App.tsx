import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { BrowserRouter, Outlet, Route, Routes } from 'react-router';
import { queryClient } from '../api';
import { Toasts } from '../ui/Toasts';
import { Guard } from './Guard';
import { NotFound } from './NotFound';
import { preloadPage, routes } from './routes';

const Shell = lazy(() => import('../shell/Shell'));
const Session = lazy(() => import('../shell/SessionScope'));

preloadPage(location.pathname);

function pagesOf(area: 'public' | 'member' | 'shell') {
  return routes.filter((route) => route.area === area).map(({ path, Page }) => <Route key={path} path={path} element={<Page />} />);
}

/** Inside the scope of a session; the shop, its clock and its money are known here. */
function Member() {
  return (
    <Session>
      <Outlet />
    </Session>
  );
}

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <BrowserRouter>
        <Guard>
          <Suspense>
            <Routes>
              {pagesOf('public')}
              <Route element={<Member />}>
                {pagesOf('member')}
                <Route element={<Shell />}>
                  {pagesOf('shell')}
                  <Route path="*" element={<NotFound />} />
                </Route>
              </Route>
            </Routes>
          </Suspense>
        </Guard>
        <Toasts />
      </BrowserRouter>
    </QueryClientProvider>
  );
}
