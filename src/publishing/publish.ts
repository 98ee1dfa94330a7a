import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tableNames, type TableName } from '../contract/tables';
import { chosenTables } from './chosen-tables';
import { toDataPackage } from './data-package';
import type { FolderFiles } from './folder-files';
import { replaceFolder } from './replace-folder';
import { writeCsv } from './write-csv';
import { writeDatabase, type DatabaseContent } from './write-database';
import { writeTexts } from './write-texts';

/** Name of the database file inside the output folder. */
export const databaseName = 'kotopeili.duckdb';

/** Writes the whole dataset into the folder; what stood there stays whole until the new one is complete. */
export async function publish(
  folder: string,
  content: DatabaseContent,
  files?: FolderFiles,
): Promise<void> {
  await replaceFolder(folder, (beside) => writeDataset(beside, content), files);
}

/** Writes one table, those its keys point to and the texts, without the database that a page would open. */
export async function publishTable(
  folder: string,
  { dataset, texts }: DatabaseContent,
  only: TableName,
): Promise<void> {
  await replaceFolder(folder, (beside) =>
    writeTables(beside, { dataset, texts, names: chosenTables(only) }),
  );
}

async function writeDataset(folder: string, content: DatabaseContent): Promise<void> {
  await writeTables(folder, { ...content, names: tableNames });
  await writeDatabase(join(folder, databaseName), content);
}

interface TablesContent extends Pick<DatabaseContent, 'dataset' | 'texts'> {
  readonly names: readonly TableName[];
}

async function writeTables(
  folder: string,
  { dataset, texts, names }: TablesContent,
): Promise<void> {
  await mkdir(join(folder, 'texts'));
  await writeTexts(join(folder, 'texts'), texts);
  await mkdir(join(folder, 'tables'));
  await writeCsv(join(folder, 'tables'), dataset, names);
  const description = JSON.stringify(toDataPackage(dataset.dataset[0], names), null, 2);
  await writeFile(join(folder, 'datapackage.json'), `${description}\n`);
}
