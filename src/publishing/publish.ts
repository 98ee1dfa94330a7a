import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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

async function writeDataset(folder: string, content: DatabaseContent): Promise<void> {
  await mkdir(join(folder, 'texts'));
  await writeTexts(join(folder, 'texts'), content.texts);
  await mkdir(join(folder, 'tables'));
  await writeCsv(join(folder, 'tables'), content.dataset);
  await writeDatabase(join(folder, databaseName), content);
  await writeFile(
    join(folder, 'datapackage.json'),
    `${JSON.stringify(toDataPackage(), null, 2)}\n`,
  );
}
