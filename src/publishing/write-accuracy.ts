import { cp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Row } from '../contract/rows';
import { tables } from '../contract/tables';
import { Misuse } from './misuse';
import { databaseName } from './publish';
import { replaceFolder } from './replace-folder';
import { toCsv } from './write-csv';
import { replaceRows } from './write-database';

/**
 * Puts measured accuracy into a dataset, as CSV and in its database; the dataset stays whole until that is done.
 * @throws Misuse when there is no dataset in the folder
 */
export async function writeAccuracy(
  folder: string,
  rows: readonly Row<'accuracy'>[],
): Promise<void> {
  const entries: string[] = await readdir(folder).catch(() => []);
  if (!entries.includes(databaseName))
    throw new Misuse(`${folder} holds no dataset. Write one with npm run etl first.`);
  await replaceFolder(folder, async (beside) => {
    await cp(folder, beside, { recursive: true });
    await writeFile(join(beside, 'tables', 'accuracy.csv'), toCsv(tables.accuracy, rows));
    await replaceRows(join(beside, databaseName), 'accuracy', rows);
  });
}
