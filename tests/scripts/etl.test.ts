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
    const version = /version ([0-9a-f]{12})$/.exec(run.output.trim())?.[1];
    const told = await readFile(join(output, 'tables', 'dataset.csv'), 'utf8');
    expect(told.split('\r\n')[1]).toMatch(new RegExp(`^${version},.+,2,CC-BY-4.0$`));
    const description = await readFile(join(output, 'datapackage.json'), 'utf8');
    expect(JSON.parse(description)).toMatchObject({ version });
  });

  it('masks contact persons letter by letter unless told to keep them', async () => {
    const contacts = join(folder, 'contacts');
    await mkdir(contacts);
    const contact =
      'Yhteyshenkilö: Testi Esimerkki, puh. 040 000 0000, testi.esimerkki@esimerkki.fi';
    await writeFile(join(contacts, 'programme.txt'), `${programme}\n${contact}\n`);
    const read = async (...more: string[]): Promise<string> => {
      const dataset = join(folder, `kept-${more.length}`);
      await etl('--input', contacts, '--output', dataset, ...more);
      const tables = await readFile(join(dataset, 'tables', 'evidence.csv'), 'utf8');
      return tables + (await readFile(join(dataset, 'texts', 'programme-txt.txt'), 'utf8'));
    };
    const [masked, kept] = [await read(), await read('--keep-contacts')];
    for (const told of ['Testi Esimerkki', '040 000 0000', 'testi.esimerkki@esimerkki.fi']) {
      expect(masked).not.toContain(told);
      expect(kept).toContain(told);
    }
    expect(masked).toContain('Yhteyshenkilö: ');
    expect(masked).toHaveLength(kept.length);
  });

  it('writes one table with those it refers to, and no database', async () => {
    const only = join(folder, 'only');
    await etl('--input', input, '--output', only, '--only', 'statistics');
    expect((await readdir(only)).sort()).toEqual(['datapackage.json', 'tables', 'texts']);
    expect((await readdir(join(only, 'tables'))).sort()).toEqual([
      'documents.csv',
      'evidence.csv',
      'extraction_rules.csv',
      'municipalities.csv',
      'passages.csv',
      'services.csv',
      'statistics.csv',
    ]);
  });

  it('explains each row of a table with its rule and its passage, and writes nothing', async () => {
    const args = ['--input', input, '--output', join(folder, 'nothing')];
    const run = await etl(...args, '--explain', 'deep/programme.txt', 'languages');
    expect(run.code).toBe(0);
    expect(run.output).toMatch(/^languages: 2 rows/);
    expect(run.output).toMatch(
      /language_code ar · role offered\n {3}rule service-sentence \(.+\), exact/,
    );
    expect(run.output).toMatch(/»Monikielinen yhteiskuntaorientaatio annetaan arabiaksi/);
    expect(await readdir(folder)).not.toContain('nothing');
  });

  it('exits 1 on a warning only when it is strict', async () => {
    const letters = join(folder, 'letters');
    await mkdir(letters);
    await writeFile(join(letters, 'letter.txt'), 'Kiitos kirjeestä.');
    const args = ['--input', letters, '--output', join(folder, 'strict')];
    expect((await etl(...args)).code).toBe(0);
    expect(await etl(...args, '--strict')).toMatchObject({
      code: 1,
      output: expect.stringContaining('letter.txt: read only in part'),
    });
  });

  it('flags a programme whose period ended before the day it is told', async () => {
    const old = join(folder, 'old');
    await mkdir(old);
    await writeFile(join(old, 'old.txt'), `Espoon kotoutumisohjelma 2018–2022\n\n${programme}`);
    const target = join(folder, 'flagged');
    const flags = () => readFile(join(target, 'tables', 'quality_flags.csv'), 'utf8');
    await etl('--input', old, '--output', target);
    expect(await flags()).not.toContain('expired-period');
    await etl('--input', old, '--output', target, '--on', '2023-05-01');
    expect(await flags()).toContain('expired-period,warning,period');
  });

  it('explains itself and exits 0', async () => {
    const run = await etl('--help');
    expect(run).toMatchObject({ code: 0, output: expect.stringContaining('Exit codes: 0') });
  });

  it.each([
    ['no input', [], 'Name their folder with --input'],
    ['a missing folder', ['--input', 'nowhere'], 'The folder nowhere cannot be read'],
    ['an unknown option', ['--input', 'data', '--quick'], '--quick'],
    ['an unknown table', ['--input', 'data', '--only', 'facts'], 'There is no table facts'],
    ['half an explanation', ['--input', 'data', '--explain', 'a.pdf'], 'a document and a table'],
    ['a day that is none', ['--input', 'data', '--on', '2026-02-30'], 'a day written as'],
    ['a stray word', ['--input', 'data', 'goals'], 'What is goals?'],
  ])('writes nothing and exits 2 on %s', async (_, args, message) => {
    const nothing = join(folder, 'nothing');
    const run = await etl(...args, '--output', nothing);
    expect(run).toMatchObject({ code: 2, output: expect.stringContaining(message) });
    expect(await readdir(folder)).not.toContain('nothing');
  });
});
