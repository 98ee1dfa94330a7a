import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Download, DownloadList } from '../contract/download-list';
import { tableNames } from '../contract/tables';
import { tablePath } from './data-package';
import { datasetFiles } from './dataset-files';
import { readFileFacts } from './file-facts';
import { readPackage } from './read-package';

/**
 * Copies what can be downloaded of a dataset into the folder that the page is served from, and writes downloads.json there.
 * @returns what stands in it
 * @throws Misuse when there is no whole dataset
 */
export async function copyDownloads(dataset: string, folder: string): Promise<DownloadList> {
  const { version } = await readPackage(dataset);
  const files: Download[] = [];
  for (const { path, ...rest } of wanted()) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await copyFile(join(dataset, path), join(folder, path));
    files.push({ ...(await readFileFacts(dataset, path)), ...rest });
  }
  const list: DownloadList = { version, files };
  await writeFile(join(folder, 'downloads.json'), `${JSON.stringify(list, null, 2)}\n`);
  return list;
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
