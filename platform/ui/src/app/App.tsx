import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { queryClient } from '../api';
import { Route, Router, Switch } from '../router';
import { Toasts } from '../ui/Toasts';
import { Guard } from './Guard';
import { NotFound } from './NotFound';
import { preloadPage, routes } from './routes';

const Shell = lazy(() => import('../shell/Shell'));
const Session = lazy(() => import('../shell/SessionScope'));

preloadPage(location.pathname);

function pagesOf(area: 'public' | 'member' | 'shell') {
  return routes.filter((route) => route.area === area).map(({ path, Page }) => <Route key={path} path={path} component={Page} />);
}

/** Inside rail and top bar, which stay while the pages change. */
function Inside() {
  return (
    <Shell>
      <Switch>
        {pagesOf('shell')}
        <Route component={NotFound} />
      </Switch>
    </Shell>
  );
}

/** Inside the scope of a session; the shop, its clock and its money are known here. */
function Member() {
  return (
    <Session>
      <Switch>
        {pagesOf('member')}
        <Route component={Inside} />
      </Switch>
    </Session>
  );
}

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Router>
        <Guard>
          <Suspense>
            <Switch>
              {pagesOf('public')}
              <Route component={Member} />
            </Switch>
          </Suspense>
        </Guard>
        <Toasts />
      </Router>
    </QueryClientProvider>
  );
}
