/** The role through whose eyes an owner looks at the shop in this tab; nothing can be changed meanwhile. */
export interface Looking {
  id: string;
  title: string;
}

const STORED = 'dukon-looking';

const stored = sessionStorage.getItem(STORED);
export const looking: Looking | null = stored ? (JSON.parse(stored) as Looking) : null;

/** Everything that was read is another's: the window starts anew. */
export function look(as: Looking | null, path: string): void {
  if (as) sessionStorage.setItem(STORED, JSON.stringify(as));
  else sessionStorage.removeItem(STORED);
  location.assign(path);
}
