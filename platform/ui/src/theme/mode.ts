import { useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark' | 'auto';

const KEY = 'dukon-theme';
const system = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

function stored(): Theme {
  const value = localStorage.getItem(KEY);
  return value === 'light' || value === 'dark' ? value : 'auto';
}

export function shownTheme(): 'light' | 'dark' {
  const theme = stored();
  return theme === 'auto' ? (system.matches ? 'dark' : 'light') : theme;
}

function apply() {
  document.documentElement.setAttribute('data-mantine-color-scheme', shownTheme());
  listeners.forEach((notify) => notify());
}

system.addEventListener('change', apply);
// Another tab of the same person chose.
addEventListener('storage', ({ key }) => key === KEY && apply());

export function setTheme(theme: Theme): void {
  if (theme === 'auto') localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, theme);
  apply();
}

export function useTheme(): Theme {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stored,
  );
}
