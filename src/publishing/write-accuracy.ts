import { cp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Row } from '../contract/rows';
import { tables } from '../contract/tables';
import { tablePath } from './data-package';
import { datasetFiles } from './dataset-files';
import { readFileFacts } from './file-facts';
import { Misuse } from './misuse';
import { readPackage } from './read-package';
import { replaceFolder } from './replace-folder';
import { toCsv } from './write-csv';
import { replaceRows } from './write-database';
import { writeDownloads } from './write-downloads';

/**
 * Puts measured accuracy into a dataset, in every form it has; the dataset stays whole until that is done.
 * @throws Misuse when there is no dataset in the folder
 */
export async function writeAccuracy(
  folder: string,
  rows: readonly Row<'accuracy'>[],
): Promise<void> {
  const entries: string[] = await readdir(folder).catch(() => []);
  if (!entries.includes(datasetFiles.database))
    throw new Misuse(`${folder} holds no dataset. Write one with npm run etl first.`);
  await replaceFolder(folder, async (beside) => {
    await cp(folder, beside, { recursive: true });
    await writeFile(join(beside, tablePath('accuracy')), toCsv(tables.accuracy, rows));
    await describeAccuracy(beside);
    await replaceRows(join(beside, datasetFiles.database), 'accuracy', rows);
    await writeDownloads(beside);
  });
}

/** Size and hash of the new table in the data package. */
async function describeAccuracy(folder: string): Promise<void> {
  const description = await readPackage(folder);
  const { path, bytes, sha256 } = await readFileFacts(folder, tablePath('accuracy'));
  const resources = description.resources.map((resource) =>
    resource.path === path ? { ...resource, bytes, hash: `sha256:${sha256}` } : resource,
  );
  const text = JSON.stringify({ ...description, resources }, null, 2);
  await writeFile(join(folder, datasetFiles.package), `${text}\n`);
}
