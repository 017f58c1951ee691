/** Pairs of stage colours that some eyes cannot tell apart when they stand side by side (OKLab distance under 6). */
const alike = new Set(['1-4', '1-9', '2-7', '2-10', '3-5', '3-8', '3-12', '4-11', '5-8', '6-8', '7-10', '7-11', '8-12']);

export const colours = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

export function tooAlike(one: number, other: number): boolean {
  return one === other || alike.has([Math.min(one, other), Math.max(one, other)].join('-'));
}

/** The first colour that stands out from its neighbours. */
export function freshColour(neighbours: readonly number[]): number {
  return colours.find((colour) => neighbours.every((other) => !tooAlike(colour, other))) ?? 12;
}
