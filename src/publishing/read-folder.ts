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

/**
 * Reads the files one at a time, so that only one is in memory. One that cannot be opened stops nothing: it is
 * complained of and comes without bytes.
 */
export async function* readFiles(
  files: readonly FoundFile[],
  complain: (message: string) => void = console.error,
): AsyncGenerator<{ name: string; bytes: Uint8Array }> {
  for (const { name, path } of files) {
    const bytes = await readFile(path).catch(({ code }: NodeJS.ErrnoException) => {
      complain(`${name} cannot be opened (${code}). Check that it is there and may be read.`);
      return new Uint8Array();
    });
    yield { name, bytes };
  }
}

/** The text of every CSV file below the folder, by its name there. */
export async function readKnowledge(folder: string): Promise<Record<string, string>> {
  const files = (await listFiles(folder)).filter(({ name }) => name.endsWith('.csv'));
  const texts = files.map(async ({ name, path }) => [name, await readFile(path, 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}
