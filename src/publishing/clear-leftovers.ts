import { basename, dirname, join } from 'node:path';
import type { FolderFiles } from './folder-files';

/** A folder beside the given one that belongs to one process: its new content, or the old one moved aside. */
export function sibling(folder: string, kind: 'new' | 'old', id = process.pid): string {
  return join(dirname(folder), `.${basename(folder)}.${kind}-${id}`);
}

/** Tidies up after runs that were killed: an old folder whose place is empty moves back, the rest goes. */
export async function clearLeftovers(folder: string, files: FolderFiles): Promise<void> {
  const parent = dirname(folder);
  const names = await files.readdir(parent);
  let empty = !names.includes(basename(folder));
  for (const name of names.filter((name) => isLeftover(folder, name)).sort()) {
    if (empty && name.includes('.old-')) {
      await files.rename(join(parent, name), folder);
      empty = false;
    } else await files.rm(join(parent, name), { recursive: true, force: true });
  }
}

function isLeftover(folder: string, name: string): boolean {
  const id = Number(/\.(?:new|old)-(\d+)$/.exec(name)?.[1]);
  const kinds = ['new', 'old'] as const;
  if (!kinds.some((kind) => basename(sibling(folder, kind, id)) === name)) return false;
  return id === process.pid || !isRunning(id);
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
