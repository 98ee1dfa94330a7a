import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tableNames, type TableName } from '../contract/tables';
import { chosenTables } from './chosen-tables';
import { tablePath, toDataPackage } from './data-package';
import { datasetFiles } from './dataset-files';
import { readFileFacts } from './file-facts';
import type { FolderFiles } from './folder-files';
import { replaceFolder } from './replace-folder';
import { writeCsv } from './write-csv';
import { writeDatabase, type DatabaseContent } from './write-database';
import { writeDownloads } from './write-downloads';
import { writeTexts } from './write-texts';

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
  await writeDatabase(join(folder, datasetFiles.database), content);
  await writeDownloads(folder);
}

interface TablesContent extends Pick<DatabaseContent, 'dataset' | 'texts'> {
  readonly names: readonly TableName[];
}

async function writeTables(
  folder: string,
  { dataset, texts, names }: TablesContent,
): Promise<void> {
  await mkdir(join(folder, datasetFiles.texts));
  await writeTexts(join(folder, datasetFiles.texts), texts);
  await mkdir(join(folder, datasetFiles.tables));
  await writeCsv(join(folder, datasetFiles.tables), dataset, names);
  const paths = names.map(tablePath);
  const files = await Promise.all(paths.map((path) => readFileFacts(folder, path)));
  const description = JSON.stringify(toDataPackage(dataset, { names, files }), null, 2);
  await writeFile(join(folder, datasetFiles.package), `${description}\n`);
}
