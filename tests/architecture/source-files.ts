import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import ts from 'typescript';
import type { Import } from './layer';

/** A file of the project; the path is from the root, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const endings = ['', '.ts', '.svelte', '.svelte.ts', '.d.ts'];

/** Every file below the folders that somebody wrote: what is compiled from the messages is left out. */
export function readSources(folders: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((path) => statSync(path).isFile())
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.startsWith('src/messages/compiled/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** Static, dynamic and type imports of a TypeScript or Svelte file, as written. */
export function readSpecifiers({ path, text }: SourceFile): string[] {
  if (!/\.(ts|svelte)$/.test(path)) return [];
  const scripts = path.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '')
    : [text];
  return scripts.flatMap((script) =>
    ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName),
  );
}

/** Imports of other modules of the project, resolved to their paths; style sheets are none. */
export function readImports(files: readonly SourceFile[]): Import[] {
  const paths = new Set(files.map(({ path }) => path));
  return files.flatMap((file) =>
    readSpecifiers(file)
      .filter((specifier) => specifier.startsWith('.') && !specifier.endsWith('.css'))
      .map((specifier) => ({ from: file.path, to: resolve(file.path, specifier, paths) })),
  );
}

/** Imports of packages and of Node's own modules. */
export function readPackageImports(files: readonly SourceFile[]): Import[] {
  return files.flatMap((file) =>
    readSpecifiers(file)
      .filter((specifier) => !specifier.startsWith('.'))
      .map((to) => ({ from: file.path, to })),
  );
}

function resolve(from: string, specifier: string, paths: ReadonlySet<string>): string {
  const path = posix.join(dirname(from), specifier.replace(/\?.*$/, ''));
  return endings.map((ending) => path + ending).find((whole) => paths.has(whole)) ?? path;
}
