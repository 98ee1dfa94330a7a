interface ClickedRow {
  readonly index: number;
  /** The button that opens the row by keyboard, where the focus returns to. */
  readonly button: HTMLElement | null;
}

/** The row that a click asks to open; undefined where it ended a selection of text, or was in no row. */
export function openRowOf(event: MouseEvent): ClickedRow | undefined {
  const row = event.target instanceof Element ? event.target.closest('tr[data-index]') : null;
  if (!(row instanceof HTMLElement) || hasSelection(event)) return undefined;
  return { index: Number(row.dataset['index']), button: row.querySelector('button') };
}

/** Enter on a button is a click without a pointer, whatever is selected. */
function hasSelection({ detail }: MouseEvent): boolean {
  return detail > 0 && getSelection()?.isCollapsed === false;
}
