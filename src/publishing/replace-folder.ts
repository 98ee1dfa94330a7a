import * as node from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { clearLeftovers, sibling } from './clear-leftovers';
import type { FolderFiles } from './folder-files';

/**
 * Writes a folder beside its place, then swaps it in by renaming: until the new one is complete the old one
 * stays whole, and when writing fails it stays for good.
 */
export async function replaceFolder(
  folder: string,
  write: (beside: string) => Promise<void>,
  files: FolderFiles = node,
): Promise<void> {
  await files.mkdir(dirname(folder), { recursive: true });
  await clearLeftovers(folder, files);
  const beside = sibling(folder, 'new');
  try {
    await files.mkdir(beside);
    await write(beside);
    await swap(folder, beside, files);
  } catch (error) {
    await files.rm(beside, { recursive: true, force: true });
    throw error;
  }
}

async function swap(folder: string, beside: string, files: FolderFiles): Promise<void> {
  const old = sibling(folder, 'old');
  const had = (await files.readdir(dirname(folder))).includes(basename(folder));
  if (had) await files.rename(folder, old);
  try {
    await files.rename(beside, folder);
  } catch (error) {
    if (had) await files.rename(old, folder);
    throw error;
  }
  if (had) await files.rm(old, { recursive: true, force: true });
}
