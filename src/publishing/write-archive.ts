import { zipSync, type Zippable } from 'fflate';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { archiveReadme } from './archive-readme';
import { datasetFiles } from './dataset-files';

/** The first day that a ZIP can tell, for a file whose bytes shall not depend on the clock. */
const noTime = new Date(1980, 0, 1);

/** Writes the ZIP of all tables and texts with their description and a README in three languages, in a fixed order. */
export async function writeArchive(folder: string, version: string): Promise<void> {
  const paths = [
    datasetFiles.package,
    ...(await pathsIn(folder, datasetFiles.tables)),
    ...(await pathsIn(folder, datasetFiles.texts)),
  ];
  const entries: Zippable = { 'README.txt': new TextEncoder().encode(archiveReadme(version)) };
  for (const path of paths) entries[path] = await readFile(join(folder, path));
  const bytes = zipSync(entries, { level: 9, mtime: noTime });
  await writeFile(join(folder, datasetFiles.archive), bytes);
}

async function pathsIn(folder: string, name: string): Promise<string[]> {
  return (await readdir(join(folder, name))).sort().map((file) => `${name}/${file}`);
}
