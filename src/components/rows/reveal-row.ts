/** Scrolls a table within itself as little as brings the row out from under its head, or from beyond its lower edge. */
export function revealRow(scroller: HTMLElement, row: HTMLElement): void {
  const head = scroller.querySelector('thead')?.offsetHeight ?? 0;
  const [sight, place] = [scroller.getBoundingClientRect(), row.getBoundingClientRect()];
  const above = sight.top + head - place.top;
  const below = place.bottom - sight.bottom;
  if (above > 0) scroller.scrollTop -= above;
  else if (below > 0) scroller.scrollTop += below;
}
