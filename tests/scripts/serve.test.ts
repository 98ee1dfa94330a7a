import { createServer } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serve, type Site } from '../../scripts/serve';

let folder: string;
const sites: Site[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kotopeili-'));
  await writeFile(join(folder, 'index.html'), '<p>page</p>');
  await writeFile(join(folder, 'engine.wasm'), 'engine');
  await writeFile(join(folder, 'engine.wasm.br'), brotliCompressSync('engine'));
  await writeFile(join(folder, 'kotopeili.duckdb'), 'data');
});

afterEach(async () => {
  for (const site of sites.splice(0)) await site.close();
  await rm(folder, { recursive: true });
});

async function open(port: number): Promise<Site> {
  const site = await serve(folder, port);
  sites.push(site);
  return site;
}

const portOf = ({ address }: Site): number => Number(new URL(address).port);

describe('serve', () => {
  it('serves the page on the loopback address alone', async () => {
    const { address } = await open(46_100);
    expect(new URL(address).hostname).toBe('127.0.0.1');
    expect(await (await fetch(address)).text()).toBe('<p>page</p>');
  });

  it('steps over ports that are taken', async () => {
    const first = await open(46_200);
    expect(portOf(await open(portOf(first)))).toBeGreaterThan(portOf(first));
  });

  it('steps over a port that something else has taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(46_300, '127.0.0.1', resolve));
    expect(portOf(await open(46_300))).toBeGreaterThan(46_300);
    other.close();
  });

  it('sends compressed files with the media type of the plain one', async () => {
    const { address } = await open(46_400);
    const options = { headers: { 'Accept-Encoding': 'br' } };
    const engine = await fetch(`${address}engine.wasm`, options);
    expect(engine.headers.get('content-encoding')).toBe('br');
    expect(engine.headers.get('content-type')).toBe('application/wasm');
    expect(await engine.text()).toBe('engine');
  });

  it('lets the page load from its own address alone, and says so for missing files too', async () => {
    const { address } = await open(46_500);
    for (const path of ['', 'kotopeili.duckdb', 'nothing']) {
      const policy = (await fetch(address + path)).headers.get('content-security-policy');
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
    }
    expect((await fetch(`${address}nothing`)).status).toBe(404);
  });
});
