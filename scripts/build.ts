import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { compressFolder } from '../src/publishing/compress-folder';
import { copyDownloads } from '../src/publishing/copy-downloads';

const { values } = parseArgs({
  options: {
    dataset: { type: 'string', default: 'dataset' },
    output: { type: 'string', default: 'dist' },
    /** Without the compressed copies, which take most of the time: for a look at the page. */
    quick: { type: 'boolean', default: false },
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
const template = await readFile(join(output, 'index.html'), 'utf8');
const downloads = await copyDownloads(resolve(values.dataset), join(output, 'data'));
const source = { database: await readFile(database), downloads };
for await (const { path, text } of prerender(template, source)) {
  const file = join(output, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
await rm(server, { recursive: true });

if (!values.quick) await compressFolder(output);
