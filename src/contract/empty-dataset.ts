import type { Dataset } from './rows';
import { tableNames } from './tables';

/** A dataset without rows: every table is there. */
export function emptyDataset(): Dataset {
  return Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Dataset;
}
