import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { compressFolder } from '../src/publishing/compress-folder';

const { values } = parseArgs({
  options: {
    dataset: { type: 'string', default: 'dataset' },
    output: { type: 'string', default: 'dist' },
  },
});
const database = resolve(values.dataset, 'kotopeili.duckdb');
const output = resolve(values.output);
/** Inside the project, so that the bundle finds its packages. */
const server = resolve('node_modules/.cache', `prerender-${process.pid}`);

await build({ logLevel: 'warn', build: { outDir: output, emptyOutDir: true } });
await build({
  logLevel: 'warn',
  build: { outDir: server, ssr: 'src/prerender.ts', emptyOutDir: true },
});

const { prerender } = (await import(
  pathToFileURL(join(server, 'prerender.js')).href
)) as typeof import('../src/prerender');
const page = join(output, 'index.html');
await writeFile(page, await prerender(await readFile(page, 'utf8'), await readFile(database)));
await rm(server, { recursive: true });

await mkdir(join(output, 'data'), { recursive: true });
await copyFile(database, join(output, 'data', 'kotopeili.duckdb'));
await compressFolder(output);
