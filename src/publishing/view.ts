import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A view of the database: the SELECT of one file of `src/sql`, named after the file. */
export interface View {
  readonly name: string;
  /** What one row stands for: the comment in the first line of the file. */
  readonly grain: string;
  readonly sql: string;
}

const sqlFolder = fileURLToPath(new URL('../sql', import.meta.url));

/** Every view of the folder in file-name order, which is the order in which they are created. */
export async function readViews(folder = sqlFolder): Promise<View[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => toView(name, await readFile(join(folder, name), 'utf8'))),
  );
}

/** @throws when the first line does not tell the grain */
export function toView(fileName: string, sql: string): View {
  const grain = /^-- *(\S.*)/.exec(sql)?.[1]?.trim();
  if (!grain) throw new Error(`${fileName}: the first line must be a comment with the grain`);
  return { name: fileName.replace(/\.sql$/, ''), grain, sql: sql.trim().replace(/;$/, '') };
}
