import { createContext, startTransition, use, useCallback, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import { Router as Routing } from 'wouter';
import { navigate as go } from 'wouter/use-browser-location';

export { Link, Redirect, Route, Switch, useParams } from 'wouter';

interface Place {
  path: string;
  search: string;
}

const read = (): Place => ({ path: location.pathname, search: location.search });
const PlaceContext = createContext<Place>(read());
const moves = ['popstate', 'pushState', 'replaceState'];

const usePath = (): [string, typeof go] => [use(PlaceContext).path, go];

/** Where the window is. The page that one leaves stays in sight until the next one can be drawn. */
export function Router({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState(read);
  useLayoutEffect(() => {
    const moved = () =>
      startTransition(() =>
        setPlace((old) => {
          const next = read();
          return old.path === next.path && old.search === next.search ? old : next;
        }),
      );
    // A page drawn at once may already have sent on.
    moved();
    moves.forEach((move) => addEventListener(move, moved));
    return () => moves.forEach((move) => removeEventListener(move, moved));
  }, []);
  return (
    <PlaceContext value={place}>
      <Routing hook={usePath}>{children}</Routing>
    </PlaceContext>
  );
}

export function usePathname(): string {
  return use(PlaceContext).path;
}

/** Goes to an address of the app. */
export function useNavigate(): typeof go {
  return go;
}

type Query = Record<string, string> | ((before: URLSearchParams) => URLSearchParams);

/** What stands behind the question mark, and how to change it on the same page; a change replaces the entry of the history. */
export function useSearchParams(): [URLSearchParams, (query: Query) => void] {
  const { search } = use(PlaceContext);
  const params = useMemo(() => new URLSearchParams(search), [search]);
  const change = useCallback((query: Query) => {
    const next = typeof query === 'function' ? query(new URLSearchParams(location.search)) : new URLSearchParams(query);
    go(location.pathname + (next.size ? `?${next}` : ''), { replace: true });
  }, []);
  return [params, change];
}
