const GAP = 6;
const EDGE = 8;

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Below the anchor and aligned with its start; above, or towards its end, where there is no room. */
export function spot(anchor: Box, width: number, height: number, view: { width: number; height: number }) {
  const below = anchor.bottom + GAP;
  const fits = below + height <= view.height - EDGE;
  const above = anchor.top - GAP - height;
  const top = fits || above < EDGE ? Math.min(below, Math.max(EDGE, view.height - EDGE - height)) : above;
  const start = anchor.left + width <= view.width - EDGE ? anchor.left : anchor.right - width;
  return { top, left: Math.max(EDGE, Math.min(start, view.width - EDGE - width)) };
}

export function place(panel: HTMLElement, anchor: Element): void {
  const { offsetWidth, offsetHeight } = panel;
  const { top, left } = spot(anchor.getBoundingClientRect(), offsetWidth, offsetHeight, { width: innerWidth, height: innerHeight });
  panel.style.top = `${top}px`;
  panel.style.left = `${left}px`;
  panel.style.visibility = 'visible';
}
