export const units = ['m', 'h', 'wh', 'd', 'wd', 'w'] as const;
export type Unit = (typeof units)[number];

export interface Duration {
  count: number;
  unit: Unit;
}

/** A duration of the pack language, e.g. 1wd for one working day; null when it is something else. */
export function parseDuration(text: unknown): Duration | null {
  const match = typeof text === 'string' ? /^(\d+)(m|h|wh|d|wd|w)$/.exec(text) : null;
  return match ? { count: Number(match[1]), unit: match[2] as Unit } : null;
}

export function durationText({ count, unit }: Duration): string {
  return `${count}${unit}`;
}
