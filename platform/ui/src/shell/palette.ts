/** The palette can be opened from anywhere: a key, the search field, an empty state. */
const listeners = new Set<() => void>();

export function onPaletteOpen(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function openPalette(): void {
  listeners.forEach((open) => open());
}
