import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { Misuse } from './misuse';

/** A file on disk: its path, and its name below the folder with forward slashes. */
export interface FoundFile {
  readonly path: string;
  readonly name: string;
}

/**
 * Every regular file below the folder, in the same order on every machine; symbolic links are not followed.
 * @throws Misuse when there is no such folder or no file in it
 */
export async function listFiles(folder: string): Promise<FoundFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      throw new Misuse(`The folder ${folder} cannot be read (${error.code}). Check --input.`);
    },
  );
  const files = entries.filter((entry) => entry.isFile()).map((entry) => find(entry));
  if (files.length === 0) {
    throw new Misuse(`The folder ${folder} holds no files. Put the documents there.`);
  }
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));

  function find(entry: { parentPath: string; name: string }): FoundFile {
    const path = join(entry.parentPath, entry.name);
    return { path, name: relative(folder, path).split(sep).join('/').normalize('NFC') };
  }
}

/** A file’s content, or why it could not be opened. */
export interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly problem?: string;
}

/** Reads the files one at a time, so that only one is in memory. One that cannot be opened stops nothing. */
export async function* readFiles(files: readonly FoundFile[]): AsyncGenerator<ReadFile> {
  for (const { name, path } of files) {
    yield await readFile(path).then(
      (bytes): ReadFile => ({ name, bytes }),
      ({ code }: NodeJS.ErrnoException): ReadFile => ({
        name,
        bytes: new Uint8Array(),
        problem: `The file cannot be opened (${code}).`,
      }),
    );
  }
}

/** The text of every CSV file below the folder, by its name there. */
export async function readKnowledge(folder: string): Promise<Record<string, string>> {
  const files = (await listFiles(folder)).filter(({ name }) => name.endsWith('.csv'));
  const texts = files.map(async ({ name, path }) => [name, await readFile(path, 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}
