import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { datasetFiles, packageName } from './dataset-files';
import { Misuse } from './misuse';

/** What other steps need of a datapackage.json that `publish` wrote; there is more in it. */
export interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly resources: { name: string; path: string; bytes: number; hash: string }[];
}

/** @throws Misuse when the folder holds no dataset of this project */
export async function readPackage(folder: string): Promise<PackageFile> {
  const text = await readFile(join(folder, datasetFiles.package), 'utf8').catch(() => 'null');
  const file = parse(text);
  if (file?.name === packageName && typeof file.version === 'string') return file as PackageFile;
  throw new Misuse(`${folder} holds no dataset. Write one with npm run etl first.`);
}

function parse(text: string): Partial<PackageFile> | null {
  try {
    return JSON.parse(text) as Partial<PackageFile> | null;
  } catch {
    return null;
  }
}
