import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { tableNames, type TableName } from '../contract/tables';
import { tablePath } from './data-package';
import { datasetFiles } from './dataset-files';
import { readFileFacts, type FileFacts } from './file-facts';
import { readPackage } from './read-package';

export type DownloadKind = 'archive' | 'database' | 'package' | 'catalogue' | 'csv' | 'parquet';

/** A file that the page offers; its path is relative to the list. */
export interface Download extends FileFacts {
  readonly kind: DownloadKind;
  /** The table it holds, where it holds one. */
  readonly table?: TableName;
}

/** What stands in downloads.json. */
export interface DownloadList {
  readonly version: string;
  readonly files: readonly Download[];
}

/**
 * Copies what can be downloaded of a dataset into the folder that the page is served from, and writes downloads.json there.
 * @throws Misuse when there is no whole dataset
 */
export async function copyDownloads(dataset: string, folder: string): Promise<void> {
  const { version } = await readPackage(dataset);
  const files: Download[] = [];
  for (const { path, ...rest } of wanted()) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await copyFile(join(dataset, path), join(folder, path));
    files.push({ ...(await readFileFacts(dataset, path)), ...rest });
  }
  const list: DownloadList = { version, files };
  await writeFile(join(folder, 'downloads.json'), `${JSON.stringify(list, null, 2)}\n`);
}

function wanted(): Pick<Download, 'path' | 'kind' | 'table'>[] {
  return [
    { path: datasetFiles.archive, kind: 'archive' },
    { path: datasetFiles.database, kind: 'database' },
    { path: datasetFiles.package, kind: 'package' },
    { path: datasetFiles.catalogue, kind: 'catalogue' },
    ...tableNames.map((table) => ({ path: tablePath(table), kind: 'csv' as const, table })),
    ...tableNames.map((table) => ({
      path: `${datasetFiles.parquet}/${table}.parquet`,
      kind: 'parquet' as const,
      table,
    })),
  ];
}
