/** How a cell looks and is read; the number formats stand in `styles-xml.ts`. */
export type CellStyle =
  'plain' | 'head' | 'label' | 'code' | 'integer' | 'number' | 'percent' | 'date';

export interface SheetCell {
  /** A text stays a text whatever it begins with; a `date` style takes the days since 1899-12-30. */
  readonly value: string | number | null;
  readonly style: CellStyle;
}

export interface Sheet {
  /** At most 31 characters, none of []/\:*? */
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** The first row is a head: it stays in sight, and the rows can be filtered by it. */
  readonly hasHead: boolean;
}
