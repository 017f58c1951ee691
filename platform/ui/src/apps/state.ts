import type { App } from '../api';

/** `elsewhere`: the tariff lacks it; `full`: it has no place left; `asleep`: installed, and the tariff became too small. */
export type AppState = 'active' | 'asleep' | 'free' | 'full' | 'elsewhere';

/** The app that has a part of the page of its own: what to press there, and what has come. */
export const oneC = 'onec';

export interface Places {
  used: number;
  limit?: number;
}

export function stateOf(app: App, places: Places): AppState {
  if (app.installed) return app.active ? 'active' : 'asleep';
  if (!app.included) return 'elsewhere';
  return left(places) === 0 ? 'full' : 'free';
}

/** How many places are free; undefined where the tariff does not count them. */
export function left({ used, limit }: Places): number | undefined {
  return limit === undefined ? undefined : Math.max(0, limit - used);
}
