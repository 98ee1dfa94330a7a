import type { MatrixColumn } from './columns';
import { gridMove, type GridPlace } from './grid-move';
import type { MatrixRow } from './shape';

/** The matrix as the focus needs it, read afresh at every use. */
export interface Grid {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
}

/** The one cell of the matrix that Tab reaches; it stays with its programme and column when rows are reordered. */
export class CellFocus {
  readonly #grid: () => Grid;
  #wanted = $state.raw({ documentId: '', columnId: '' });
  readonly #place = $derived.by(() => this.#find());

  constructor(grid: () => Grid) {
    this.#grid = grid;
  }

  get place(): GridPlace {
    return this.#place;
  }

  remember(event: FocusEvent): void {
    const { document: documentId, column: columnId } = dataOf(event.target);
    if (documentId && columnId) this.#wanted = { documentId, columnId };
  }

  /** Moves the focus by a key pressed in a cell. */
  move(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
    const { rows, columns } = this.#grid();
    if (!dataOf(event.target)['column']) return;
    const next = gridMove(this.#place, event.key, { rows: rows.length, columns: columns.length });
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    const row = event.currentTarget.querySelectorAll('tbody tr')[next.row];
    row?.querySelectorAll('button')[next.column]?.focus();
  }

  #find(): GridPlace {
    const { rows, columns } = this.#grid();
    const { documentId, columnId } = this.#wanted;
    const row = rows.findIndex((one) => one.document.document_id === documentId);
    const column = columns.findIndex((one) => one.id === columnId);
    return { row: Math.max(0, row), column: Math.max(0, column) };
  }
}

function dataOf(target: EventTarget | null): DOMStringMap {
  return target instanceof HTMLElement ? target.dataset : {};
}
