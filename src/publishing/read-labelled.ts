import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { tableNamed } from './chosen-tables';
import { Misuse } from './misuse';
import { listFiles, type FoundFile } from './read-folder';
import type { TableName } from '../contract/tables';

/** A document with its labels: the text of a CSV a table. */
export interface LabelledCase {
  readonly name: string;
  readonly document: FoundFile;
  readonly labels: readonly { readonly table: TableName; readonly text: string }[];
}

/**
 * The labelled cases: folders with `labels/<table>.csv` whose document is their own `input.*`, or the one of their name in the
 * folder of documents.
 * @throws Misuse when a case has no document
 */
export async function readLabelled(cases: string, documents: string): Promise<LabelledCase[]> {
  const others = await listFiles(documents);
  const names = (await readdir(cases, { withFileTypes: true })).filter((e) => e.isDirectory());
  const found = names.map(async ({ name }): Promise<LabelledCase[]> => {
    const folder = join(cases, name);
    const files = await readdir(join(folder, 'labels')).catch(() => []);
    if (files.length === 0) return [];
    const own = (await readdir(folder)).find((file) => file.startsWith('input.'));
    const document = own
      ? { name: own, path: join(folder, own) }
      : others.find((file) => file.name.replace(/\.[^.]+$/, '') === name);
    if (!document) throw new Misuse(`The labelled case ${folder} has no document.`);
    const labels = files.sort().map(async (file) => ({
      table: tableNamed(file.replace(/\.csv$/, '')),
      text: await readFile(join(folder, 'labels', file), 'utf8'),
    }));
    return [{ name, document, labels: await Promise.all(labels) }];
  });
  return (await Promise.all(found)).flat().sort((a, b) => (a.name < b.name ? -1 : 1));
}
