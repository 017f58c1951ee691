import { beforeEach, expect, test, vi } from 'vitest';
import { attachDrag, type DragHost } from './engine';

const host = () => ({ enabled: () => true, onStart: vi.fn(), onOver: vi.fn(), onDrop: vi.fn(), onEdge: vi.fn() }) satisfies DragHost;

function scene() {
  document.body.innerHTML = '<div id="root"><section data-drop="a"><article data-card="1"><a href="#">x</a><button>menu</button></article></section></div><button id="undo">undo</button>';
  const root = document.getElementById('root')!;
  return { root, card: root.querySelector<HTMLElement>('[data-card]')!, menu: root.querySelector('button')! };
}

const pointer = (type: string, x: number, y: number, pointerType = 'mouse') =>
  new PointerEvent(type, { bubbles: true, cancelable: true, clientX: x, clientY: y, button: 0, pointerId: 1, pointerType });

beforeEach(() => vi.useFakeTimers());

test('a mouse carries after five pixels, not before', () => {
  const { root, card } = scene();
  const told = host();
  attachDrag(root, told);
  card.dispatchEvent(pointer('pointerdown', 10, 10));
  document.dispatchEvent(pointer('pointermove', 13, 12));
  expect(told.onStart).not.toHaveBeenCalled();
  document.dispatchEvent(pointer('pointermove', 30, 12));
  expect(told.onStart).toHaveBeenCalledWith('1');
  expect(document.querySelector('.is-drag')).not.toBeNull();
  document.dispatchEvent(pointer('pointerup', 30, 12));
  expect(told.onDrop).toHaveBeenCalledWith('1', null);
  expect(document.querySelector('.is-drag')).toBeNull();
});

test('a finger carries after a hold; a slip before it is a scroll', () => {
  const { root, card } = scene();
  const told = host();
  attachDrag(root, told);
  card.dispatchEvent(pointer('pointerdown', 10, 10, 'touch'));
  document.dispatchEvent(pointer('pointermove', 10, 30, 'touch'));
  vi.advanceTimersByTime(400);
  expect(told.onStart).not.toHaveBeenCalled();
  card.dispatchEvent(pointer('pointerdown', 10, 10, 'touch'));
  vi.advanceTimersByTime(230);
  expect(told.onStart).toHaveBeenCalledWith('1');
});

test('while a finger carries, touchmove is held even when the list has dropped the card', () => {
  const { root, card } = scene();
  attachDrag(root, host());
  card.dispatchEvent(pointer('pointerdown', 10, 10, 'touch'));
  vi.advanceTimersByTime(230);
  card.remove();
  const move = new Event('touchmove', { bubbles: true, cancelable: true });
  card.dispatchEvent(move);
  expect(move.defaultPrevented).toBe(true);
});

test('after a drop the click on the card is swallowed, a click on Undo is not', () => {
  const { root, card } = scene();
  attachDrag(root, host());
  const undo = vi.fn();
  document.getElementById('undo')!.addEventListener('click', undo);
  card.dispatchEvent(pointer('pointerdown', 10, 10));
  document.dispatchEvent(pointer('pointermove', 40, 40));
  document.dispatchEvent(pointer('pointerup', 40, 40));
  const click = new MouseEvent('click', { bubbles: true, cancelable: true });
  card.querySelector('a')!.dispatchEvent(click);
  expect(click.defaultPrevented).toBe(true);
  document.getElementById('undo')!.click();
  expect(undo).toHaveBeenCalled();
});

test('Escape puts the card back; a press on a button never carries', () => {
  const { root, card, menu } = scene();
  const told = host();
  attachDrag(root, told);
  menu.dispatchEvent(pointer('pointerdown', 10, 10));
  document.dispatchEvent(pointer('pointermove', 60, 60));
  expect(told.onStart).not.toHaveBeenCalled();
  document.dispatchEvent(pointer('pointerup', 60, 60));
  card.dispatchEvent(pointer('pointerdown', 10, 10));
  document.dispatchEvent(pointer('pointermove', 60, 60));
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(told.onDrop).toHaveBeenCalledWith('1', null);
});
