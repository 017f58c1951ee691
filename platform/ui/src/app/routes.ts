import { lazy, type ComponentType } from 'react';
import { preloadTexts } from '../i18n';

/**
 * A feature tells its pages in src/<feature>/routes.ts (default export). `area`:
 * public: needs no session, stands alone; member: needs a session, stands alone; shell: inside rail and top bar.
 */
export interface PageRoute {
  path: string;
  area: 'public' | 'member' | 'shell';
  page: () => Promise<{ default: ComponentType }>;
}

const features = import.meta.glob<PageRoute[]>('../*/{routes,*.routes}.{ts,tsx}', { import: 'default', eager: true });
const more = import.meta.glob<PageRoute[]>('../routes/*.{ts,tsx}', { import: 'default', eager: true });

export interface AppRoute {
  path: string;
  area: PageRoute['area'];
  Page: ComponentType;
  preload: () => void;
}

function toRoute({ path, area, page }: PageRoute, feature: string): AppRoute {
  let loading: ReturnType<PageRoute['page']> | undefined;
  const load = () => {
    void preloadTexts(feature);
    // Code that did not come while the line was cut is asked for again when its page is opened.
    loading ??= page().catch((failure: unknown) => {
      loading = undefined;
      throw failure;
    });
    return loading;
  };
  return { path, area, Page: lazy(load), preload: () => void load().catch(() => undefined) };
}

export const routes: AppRoute[] = Object.entries({ ...features, ...more })
  .filter(([file]) => !file.startsWith('../app/'))
  .flatMap(([file, pages]) => pages.map((page) => toRoute(page, file.split('/')[1] ?? 'app')));

/** Starts the code of a page before its component is reached, e.g. while the session is asked for. */
export function preloadPage(pathname: string): void {
  routes.find(({ path }) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`).test(pathname))?.preload();
}
