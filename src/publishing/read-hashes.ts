import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256, type FileHash } from './dataset-row';
import { listFiles } from './read-folder';

/** Path below the root and hash of the named files and of every file below the named folders; hidden files do not count. */
export async function readHashes(root: string, names: readonly string[]): Promise<FileHash[]> {
  const paths = (await Promise.all(names.map((name) => pathsBelow(root, name)))).flat();
  return Promise.all(
    paths.map(async (path) => ({ path, hash: sha256(await readFile(join(root, path))) })),
  );
}

async function pathsBelow(root: string, name: string): Promise<string[]> {
  if ((await stat(join(root, name))).isFile()) return [name];
  const files = await listFiles(join(root, name));
  return files.filter((file) => !/(^|\/)\./.test(file.name)).map((file) => `${name}/${file.name}`);
}
