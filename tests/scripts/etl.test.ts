import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand, type Outcome } from '../../scripts/npm';

let folder: string;
let input: string;
let output: string;

const programme = `Kotoutumisohjelma

Alkukartoitus ja kotoutumissuunnitelma tehdään työllisyysalueella. Monikielinen yhteiskuntaorientaatio annetaan
arabiaksi ja venäjäksi. Kotoutumiskoulutus järjestetään opistossa. Ohjaus ja neuvonta on avointa kaikille.
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kotopeili-'));
  input = join(folder, 'documents');
  output = join(folder, 'dataset');
  await mkdir(join(input, 'deep'), { recursive: true });
  await writeFile(join(input, 'deep', 'programme.txt'), programme);
  await writeFile(join(input, 'empty.pdf'), '');
});

afterAll(() => rm(folder, { recursive: true }));

const etl = (...args: string[]): Promise<Outcome> =>
  runCommand(process.execPath, ['--import', 'tsx', 'scripts/etl.ts', ...args]);

describe('npm run etl', () => {
  it('reads what it can, reports on each file and exits 1 when one failed', async () => {
    const run = await etl('--input', input, '--output', output);
    expect(run).toMatchObject({
      code: 1,
      output: expect.stringMatching(/1\/2 {2}deep\/programme\.txt {2}ok/),
    });
    expect(run.output).toMatch(/2\/2 {2}empty\.pdf {2}failed\n +\S/);
    expect(run.output).toMatch(/2 documents \(1 failed\), \d+ facts?, \d+ flags?, [\d.]+ s/);
    const documents = await readFile(join(output, 'tables', 'documents.csv'), 'utf8');
    expect(documents.trim().split('\r\n')).toHaveLength(3);
    expect(await readdir(join(output, 'texts'))).toHaveLength(1);
  });

  it('explains itself and exits 0', async () => {
    const run = await etl('--help');
    expect(run).toMatchObject({ code: 0, output: expect.stringContaining('Exit codes: 0') });
  });

  it.each([
    ['no input', [], 'Name their folder with --input'],
    ['a missing folder', ['--input', 'nowhere'], 'The folder nowhere cannot be read'],
    ['an unknown option', ['--input', 'data', '--quick'], '--quick'],
  ])('writes nothing and exits 2 on %s', async (_, args, message) => {
    const nothing = join(folder, 'nothing');
    const run = await etl(...args, '--output', nothing);
    expect(run).toMatchObject({ code: 2, output: expect.stringContaining(message) });
    expect(await readdir(folder)).not.toContain('nothing');
  });
});
