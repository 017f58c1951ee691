export const LANE = 168;
export const GAP = 8;
export const FOLDED = 34;

/**
 * Which lanes are folded: those a person folded, then, while the rest would not fit, empty ones from the end, then the
 * last. A lane that a person unfolded stays. If even that does not fit, the board scrolls sideways.
 */
export function foldedStages(
  width: number,
  columns: readonly { stage: string; count: number }[],
  chosen: Readonly<Record<string, boolean>>,
): Set<string> {
  const folded = new Set(columns.filter(({ stage }) => chosen[stage] === true).map(({ stage }) => stage));
  const fits = () => {
    const open = columns.length - folded.size;
    return open * LANE + folded.size * FOLDED + (columns.length - 1) * GAP <= width;
  };
  const free = columns.filter(({ stage }) => chosen[stage] === undefined);
  const empty = free.filter(({ count }) => count === 0).reverse();
  const last = columns.at(-1);
  const candidates = [...empty, ...free.filter((column) => column === last && column.count > 0)];
  for (const { stage } of candidates) {
    if (width === 0 || fits() || columns.length - folded.size <= 2) break;
    folded.add(stage);
  }
  return folded;
}
