import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tableNames } from '../contract/tables';
import { toCatalogue } from './catalogue';
import { datasetFiles } from './dataset-files';
import { readFileFacts } from './file-facts';
import { readPackage } from './read-package';
import { writeArchive } from './write-archive';
import { writeParquet } from './write-parquet';

/** Adds to a folder with tables, texts, description and database what is made of them: Parquet, ZIP and the catalogue record. */
export async function writeDownloads(folder: string): Promise<void> {
  const { version } = await readPackage(folder);
  await writeParquet(folder, version);
  await writeArchive(folder, version);
  const paths = [
    datasetFiles.archive,
    datasetFiles.database,
    ...tableNames.map((name) => `${datasetFiles.parquet}/${name}.parquet`),
  ];
  const files = await Promise.all(paths.map((path) => readFileFacts(folder, path)));
  const record = JSON.stringify(toCatalogue(version, files), null, 2);
  await writeFile(join(folder, datasetFiles.catalogue), `${record}\n`);
}
