import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from './dataset-row';

/** What a description says of a file: its path below the folder with forward slashes, size and hash. */
export interface FileFacts {
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

export async function readFileFacts(folder: string, path: string): Promise<FileFacts> {
  const content = await readFile(join(folder, path));
  return { path, bytes: content.length, sha256: sha256(content) };
}
