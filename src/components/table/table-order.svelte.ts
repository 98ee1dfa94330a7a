import {
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  createTable,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
  type ColumnDef,
  type Row,
} from '@tanstack/svelte-table';
import type { FormatLanguage } from '../../format';
import type { ShownRow, ShownTable } from '../../shown-table';
import { isNumeric, type ColumnText } from './column-text';
import { rowTexts, soughtWords } from './row-texts';
import { sortKeys } from './sort-keys';

const features = tableFeatures({
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  globalFilteringFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});
type OrderedRow = Row<typeof features, ShownRow>;
type OrderedColumn = ColumnDef<typeof features, ShownRow>;

interface Source {
  readonly table: ShownTable;
  readonly texts: readonly ColumnText[];
  readonly language: FormatLanguage;
}

/** The rows of a table as the reader has sorted and filtered them. Made while a component is set up. */
export class TableOrder {
  readonly #source: () => Source;
  readonly #columns = $derived.by(() => this.#define());
  readonly #rowTexts = $derived.by(() => {
    const { table, texts } = this.#source();
    return rowTexts(table.rows, texts);
  });
  readonly #table;

  constructor(source: () => Source) {
    this.#source = source;
    const columns = () => this.#columns;
    this.#table = createTable<typeof features, ShownRow>({
      features,
      get data() {
        return source().table.rows;
      },
      get columns() {
        return columns();
      },
      // The words are looked for in the row as a whole, so once a row.
      getColumnCanGlobalFilter: ({ id }) => id === source().table.columns[0]?.key,
      globalFilterFn: (row, _, words: string[]) => this.#has(row.index, words),
    });
  }

  /** Sorted and filtered; `id` tells a row wherever it is sorted to. */
  get rows(): readonly OrderedRow[] {
    return this.#table.getRowModel().rows;
  }

  get isFiltered(): boolean {
    return Array.isArray(this.#table.atoms.globalFilter.get());
  }

  /** How the column sorts the rows: the words of `aria-sort`; undefined when it does not. */
  directionOf(key: string): 'ascending' | 'descending' | undefined {
    const sort = this.#table.atoms.sorting.get().find(({ id }) => id === key);
    return sort && (sort.desc ? 'descending' : 'ascending');
  }

  /** Sorts by the column, the other way, or no more; beside the columns sorted by before it where that is asked. */
  sort(key: string, isBeside: boolean): void {
    this.#table.getColumn(key)?.toggleSorting(undefined, isBeside);
  }

  /** Leaves the rows that have all words of the search; all rows for an empty one. */
  filter(search: string): void {
    const words = soughtWords(search);
    this.#table.setGlobalFilter(words.length > 0 ? words : undefined);
  }

  #has(index: number, words: readonly string[]): boolean {
    const text = this.#rowTexts[index] ?? '';
    return words.every((word) => text.includes(word));
  }

  #define(): OrderedColumn[] {
    const { table, language } = this.#source();
    return table.columns.map((column, i) => {
      let keys: (number | undefined)[] | undefined;
      const keysOf = () =>
        (keys ??= sortKeys(
          table.rows.map(({ cells }) => cells[i] ?? null),
          column.type,
          language,
        ));
      return {
        id: column.key,
        accessorFn: (_, index) => keysOf()[index],
        sortFn: ({ index: a }, { index: b }) => (keysOf()[a] ?? 0) - (keysOf()[b] ?? 0),
        sortUndefined: 'last',
        sortDescFirst: isNumeric(column),
      };
    });
  }
}
