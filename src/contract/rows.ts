import type { RowOf } from './column';
import type { TableName, tables } from './tables';

/** A row of the table, derived from its columns. */
export type Row<Name extends TableName> = RowOf<(typeof tables)[Name]>;

/** The whole dataset: every table with its rows. */
export type Dataset = { [Name in TableName]: Row<Name>[] };
