import { documentTables } from './document-tables';
import { factTables } from './fact-tables';
import { referenceTables } from './reference-tables';
import { runTables } from './run-tables';

/** Every table of the dataset, in the order in which it is written. */
export const tables = { ...documentTables, ...factTables, ...runTables, ...referenceTables };

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as TableName[];
