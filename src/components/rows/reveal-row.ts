/** Rows on the way are measured when they are drawn, which may shift the row a few times. */
const mostFrames = 6;

/**
 * Scrolls a table within itself as little as brings the row into sight, out from under the head or from beyond the lower
 * edge; goes on while the row shifts.
 */
export function revealRow(scroller: HTMLElement, row: HTMLElement, frames = mostFrames): void {
  const distance = distanceFromSight(scroller, row);
  if (distance === 0 || !row.isConnected) return;
  scroller.scrollTop += distance;
  if (frames > 0) requestAnimationFrame(() => revealRow(scroller, row, frames - 1));
}

/** Pixels to scroll by; 0 for a row in sight. */
function distanceFromSight(scroller: HTMLElement, row: HTMLElement): number {
  const head = scroller.querySelector('thead')?.offsetHeight ?? 0;
  const place = row.getBoundingClientRect();
  const top = scroller.getBoundingClientRect().top + scroller.clientTop;
  const above = Math.ceil(top + head - place.top);
  const below = Math.ceil(place.bottom - top - scroller.clientHeight);
  if (above > 0) return -above;
  return Math.max(0, Math.min(below, -above));
}
