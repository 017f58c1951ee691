/** For a row that scrolls on narrow screens: brings its chosen tab into sight. */
export function showCurrent(row: HTMLElement | null): void {
  const chosen = row?.querySelector<HTMLElement>('[aria-selected=true],[aria-current]');
  if (row && chosen) row.scrollLeft = Math.max(0, chosen.offsetLeft + chosen.offsetWidth / 2 - row.offsetLeft - row.clientWidth / 2);
}
