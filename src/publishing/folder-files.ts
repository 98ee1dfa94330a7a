import type * as node from 'node:fs/promises';

/** What replacing a folder needs of a file system. */
export type FolderFiles = Pick<typeof node, 'mkdir' | 'readdir' | 'rename' | 'rm'>;
