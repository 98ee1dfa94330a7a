import { flushSync } from 'svelte';
import { gridMove, walk, type GridPlace, type GridShape } from './grid-move';

/** A grid as the focus needs it, read afresh at every use. */
export interface FocusGrid {
  readonly count: number;
  /** Name of a row, the same wherever it is sorted to. */
  readonly keyOf: (row: number) => string;
  /** Names of the cells of a row that can be stopped at; none where the row is passed over. */
  readonly cellsOf: (row: number) => readonly string[];
}

/**
 * The one cell of a grid that Tab reaches; it stays with its row and column when rows are reordered. Cells are elements
 * with `data-row` and `data-column`.
 */
export class GridFocus {
  readonly #grid: () => FocusGrid;
  #wanted = $state.raw({ row: '', column: '' });
  /** The column that moves between rows keep to, past rows that do not have it. */
  #column: number | undefined;
  readonly #place = $derived.by(() => this.#find());

  constructor(grid: () => FocusGrid) {
    this.#grid = grid;
  }

  get place(): GridPlace {
    return this.#place;
  }

  remember(event: FocusEvent): void {
    const { row, column } = dataOf(event.target);
    if (row === undefined || column === undefined) return;
    if (row === this.#wanted.row && column === this.#wanted.column) return;
    this.#wanted = { row, column };
    this.#column = undefined;
  }

  /** Moves the focus by a key pressed in a cell. */
  move(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
    if (dataOf(event.target)['column'] === undefined || event.altKey || event.metaKey) return;
    const { row, column } = this.#place;
    const next = gridMove({ row, column: this.#column ?? column }, event, this.#shape());
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    this.#goTo(next, event.currentTarget);
  }

  #goTo({ row, column }: GridPlace, grid: HTMLElement): void {
    const { keyOf, cellsOf } = this.#grid();
    const cells = cellsOf(row);
    const wanted = { row: keyOf(row), column: cells[Math.min(column, cells.length - 1)] ?? '' };
    this.#column = column;
    this.#wanted = wanted;
    // The row may have to be drawn first.
    flushSync();
    const [rowKey, columnKey] = [CSS.escape(wanted.row), CSS.escape(wanted.column)];
    const cell = grid.querySelector(`[data-row="${rowKey}"][data-column="${columnKey}"]`);
    if (cell instanceof HTMLElement) cell.focus();
  }

  #shape(): GridShape {
    const { count, cellsOf } = this.#grid();
    return { count, stops: (row) => cellsOf(row).length };
  }

  #find(): GridPlace {
    const { count, keyOf, cellsOf } = this.#grid();
    const { row: rowKey, column: columnKey } = this.#wanted;
    for (let row = 0; rowKey !== '' && row < count; row += 1) {
      if (keyOf(row) !== rowKey) continue;
      return { row, column: Math.max(0, cellsOf(row).indexOf(columnKey)) };
    }
    return { row: walk(0, 0, this.#shape()), column: 0 };
  }
}

function dataOf(target: EventTarget | null): DOMStringMap {
  return target instanceof HTMLElement ? target.dataset : {};
}
