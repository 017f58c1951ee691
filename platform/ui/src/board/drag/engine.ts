import { beyond, EdgeDwell, edgeAt, zoneAt, type Zone } from './geometry';

/** Carrying cards with mouse, pen and finger. Knows cards by [data-card] and places by [data-drop]; draws the ghost itself. */
export interface DragHost {
  enabled: () => boolean;
  onStart: (card: string) => void;
  onOver: (card: string, zone: string | null) => void;
  onDrop: (card: string, zone: string | null) => void;
  onEdge: (side: -1 | 1) => void;
}

const HOLD = 220;
const SLIP = 8;
const START = 5;
const GHOST = 240;

interface Press {
  id: string;
  element: HTMLElement;
  pointer: number;
  touch: boolean;
  x: number;
  y: number;
  timer?: ReturnType<typeof setTimeout>;
  ghost?: HTMLElement;
  /** How far below the top of the card it is held. */
  grip: number;
}

function zonesOf(root: HTMLElement): Zone[] {
  return [...root.querySelectorAll<HTMLElement>('[data-drop]')].map((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { id: element.dataset.drop!, left, right, top, bottom, tray: element.dataset.tray !== undefined };
  });
}

function makeGhost(card: HTMLElement, x: number, y: number): HTMLElement {
  const box = card.getBoundingClientRect();
  const ghost = card.cloneNode(true) as HTMLElement;
  ghost.classList.add('is-drag');
  ghost.removeAttribute('data-card');
  ghost.setAttribute('aria-hidden', 'true');
  ghost.inert = true;
  // A card as wide as a phone would hide where it goes.
  const width = Math.min(box.width, GHOST);
  const grip = ((x - box.left) / box.width) * width;
  Object.assign(ghost.style, { position: 'fixed', left: `${-grip}px`, top: `${box.top - y}px`, width: `${width}px` });
  document.body.append(ghost);
  return ghost;
}

/** Small places must stay readable under the card: it goes above those at the bottom, below those at the top. */
function besides({ ghost, grip }: Press, y: number, zones: readonly Zone[]): number {
  const low = y > innerHeight / 2;
  const near = zones.filter(({ tray, top }) => tray && top > innerHeight / 2 === low);
  return low ? Math.min(...near.map(({ top }) => top)) - y + grip - ghost!.offsetHeight - 14 : Math.max(...near.map(({ bottom }) => bottom)) - y + grip + 8;
}

export function attachDrag(root: HTMLElement, host: DragHost): () => void {
  let press: Press | null = null;
  let over: string | null = null;
  let frame = 0;
  let at = { x: 0, y: 0 };
  let dwell = new EdgeDwell();
  let swallow: HTMLElement | null = null;

  const begin = () => {
    if (!press) return;
    press.ghost = makeGhost(press.element, press.x, press.y);
    document.documentElement.classList.add('carrying');
    getSelection()?.removeAllRanges();
    if (press.touch) navigator.vibrate?.(12);
    dwell = new EdgeDwell();
    host.onStart(press.id);
    frame = requestAnimationFrame(draw);
  };

  const draw = () => {
    if (!press?.ghost) return;
    press.ghost.style.transform = `translate3d(${at.x}px,${at.y}px,0) rotate(1.6deg)`;
    const box = root.getBoundingClientRect();
    const step = dwell.step(edgeAt(box.left, box.right, at.x), performance.now());
    if (step) host.onEdge(step);
    const zones = zonesOf(root);
    const zone = zoneAt(zones, at.x, at.y);
    if (zone !== over) host.onOver(press.id, (over = zone));
    press.ghost.style.translate = zones.some(({ id, tray }) => tray && id === zone) ? `0 ${besides(press, at.y, zones)}px` : '';
    frame = requestAnimationFrame(draw);
  };

  const end = (drop: boolean) => {
    const done = press;
    if (!done) return;
    clearTimeout(done.timer);
    cancelAnimationFrame(frame);
    done.element.removeEventListener('touchmove', holdStill);
    press = null;
    if (!done.ghost) return;
    done.ghost.remove();
    document.documentElement.classList.remove('carrying');
    // Only a click on the carried card itself is part of the drag; any other, e.g. on "Undo", is meant.
    swallow = done.element;
    setTimeout(() => (swallow = null), 80);
    host.onDrop(done.id, drop ? over : null);
    over = null;
  };

  // Bound to the pressed element: it keeps getting the touch after the virtual list has taken it out of the page.
  const holdStill = (event: TouchEvent) => press?.ghost && event.cancelable && event.preventDefault();

  const onDown = (event: PointerEvent) => {
    const target = event.target as Element;
    const element = target.closest<HTMLElement>('[data-card]');
    if (!element || press || event.button !== 0 || !host.enabled() || target.closest('button')) return;
    const touch = event.pointerType === 'touch';
    at = { x: event.clientX, y: event.clientY };
    press = { id: element.dataset.card!, element, pointer: event.pointerId, touch, grip: event.clientY - element.getBoundingClientRect().top, ...at };
    if (!touch) return;
    element.addEventListener('touchmove', holdStill, { passive: false });
    press.timer = setTimeout(begin, HOLD);
  };

  const onMove = (event: PointerEvent) => {
    if (!press || event.pointerId !== press.pointer) return;
    at = { x: event.clientX, y: event.clientY };
    if (press.ghost) return;
    const [dx, dy] = [at.x - press.x, at.y - press.y];
    if (press.touch && beyond(dx, dy, SLIP)) end(false);
    else if (!press.touch && beyond(dx, dy, START)) begin();
  };

  const onUp = (event: PointerEvent) => event.pointerId === press?.pointer && end(true);
  const onCancel = (event: PointerEvent) => event.pointerId === press?.pointer && end(false);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !press?.ghost) return;
    event.stopPropagation();
    end(false);
  };
  const onClick = (event: MouseEvent) => {
    if (!swallow?.contains(event.target as Node)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const stop = (event: Event) => event.preventDefault();
  const onMenu = (event: Event) => press?.touch && event.preventDefault();

  root.addEventListener('pointerdown', onDown);
  root.addEventListener('dragstart', stop);
  root.addEventListener('contextmenu', onMenu);
  root.addEventListener('click', onClick, true);
  document.addEventListener('pointermove', onMove);
  document.addEventListener('pointerup', onUp);
  document.addEventListener('pointercancel', onCancel);
  document.addEventListener('keydown', onKey, true);
  return () => {
    end(false);
    root.removeEventListener('pointerdown', onDown);
    root.removeEventListener('dragstart', stop);
    root.removeEventListener('contextmenu', onMenu);
    root.removeEventListener('click', onClick, true);
    document.removeEventListener('pointermove', onMove);
    document.removeEventListener('pointerup', onUp);
    document.removeEventListener('pointercancel', onCancel);
    document.removeEventListener('keydown', onKey, true);
  };
}
