/** What a cell of any table can hold, in the database and in the CSV alike. */
export type Cell = string | number | boolean | null;
export type CellRow = Readonly<Record<string, Cell>>;
