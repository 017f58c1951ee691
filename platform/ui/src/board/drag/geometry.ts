export interface Zone {
  id: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** The tray lies above the lanes and wins over them. */
  tray: boolean;
}

/** The zone under the point. Lanes catch by column, so that a card may also be dropped below a short lane. */
export function zoneAt(zones: readonly Zone[], x: number, y: number): string | null {
  const inside = (zone: Zone) => x >= zone.left && x <= zone.right;
  const tray = zones.find((zone) => zone.tray && inside(zone) && y >= zone.top && y <= zone.bottom);
  return (tray ?? zones.find((zone) => !zone.tray && inside(zone) && y >= zone.top - 40))?.id ?? null;
}

export const EDGE = 44;

/** -1 and 1 at the left and right edge of the visible board. */
export function edgeAt(left: number, right: number, x: number): -1 | 0 | 1 {
  if (x < left + EDGE) return -1;
  return x > right - EDGE ? 1 : 0;
}

/** Steps one column per dwell: the first after 420 ms at the edge, further ones each 620 ms, none while in between. */
export class EdgeDwell {
  private side: -1 | 0 | 1 = 0;
  private next = 0;

  step(side: -1 | 0 | 1, now: number): -1 | 0 | 1 {
    if (side !== this.side) {
      this.side = side;
      this.next = now + 420;
      return 0;
    }
    if (side === 0 || now < this.next) return 0;
    this.next = now + 620;
    return side;
  }
}

export function beyond(dx: number, dy: number, limit: number): boolean {
  return dx * dx + dy * dy > limit * limit;
}
