/** Where rows of unequal height stand, and which of them are in sight. Plain sums: a lane of thousands is still nothing. */
export interface Layout {
  starts: number[];
  total: number;
}

export function layout(keys: readonly string[], heights: ReadonlyMap<string, number>, estimate: number, gap: number): Layout {
  const starts = new Array<number>(keys.length);
  let at = 0;
  for (let index = 0; index < keys.length; index++) {
    starts[index] = at;
    at += (heights.get(keys[index]!) ?? estimate) + gap;
  }
  return { starts, total: at };
}

/** Index of the last row that begins at or above the place. */
function rowAt(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** First and last row to draw: those in sight and a few around them. */
export function rangeAt({ starts }: Layout, top: number, height: number, around: number): readonly [number, number] {
  if (starts.length === 0) return [0, -1];
  return [Math.max(0, rowAt(starts, top) - around), Math.min(starts.length - 1, rowAt(starts, top + height) + around)];
}

/** Where to scroll so that the row is wholly in sight; null when it is already. */
export function revealed({ starts, total }: Layout, index: number, top: number, height: number, edge: number): number | null {
  const start = starts[index];
  if (start === undefined) return null;
  const end = starts[index + 1] ?? total;
  if (start < top + edge) return Math.max(0, start - edge);
  return end > top + height - edge ? end - height + edge : null;
}
