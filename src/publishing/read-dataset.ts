import Papa from 'papaparse';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { datasetFiles } from './dataset-files';
import { Misuse } from './misuse';
import { readPackage } from './read-package';

type TextRow = Readonly<Record<string, string>>;

/** A dataset as it lies in a folder: cells as text, texts by document_id. */
export interface ReadDataset {
  /** Row of the table `dataset`; its version alone where that table was not written. */
  readonly identity: TextRow;
  readonly tables: ReadonlyMap<string, readonly TextRow[]>;
  readonly texts: ReadonlyMap<string, string>;
}

/** @throws Misuse when the folder holds no dataset, or one whose tables cannot be read */
export async function readDataset(folder: string): Promise<ReadDataset> {
  const { version, resources } = await readPackage(folder);
  const tables = new Map<string, TextRow[]>();
  for (const { name, path } of resources) tables.set(name, await readTable(join(folder, path)));
  const texts = new Map<string, string>();
  for (const name of await readdir(join(folder, datasetFiles.texts)))
    texts.set(
      name.replace(/\.txt$/, ''),
      await readFile(join(folder, datasetFiles.texts, name), 'utf8'),
    );
  return { identity: tables.get('dataset')?.[0] ?? { version }, tables, texts };
}

async function readTable(path: string): Promise<TextRow[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Misuse(
      `${path} is missing, so the dataset is not whole. Write it anew with npm run etl.`,
    );
  });
  return Papa.parse<TextRow>(text, { header: true, newline: '\r\n', skipEmptyLines: true }).data;
}
