import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand, type Outcome } from '../../scripts/npm';
import { publish } from '../../src/publishing/publish';
import { sample } from '../publishing/sample';

let folder: string;
let old: string;
let fresh: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kotopeili-'));
  old = join(folder, 'old');
  fresh = join(folder, 'new');
  await publish(old, { ...sample(), views: [] });
  await cp(old, fresh, { recursive: true });
  const path = join(fresh, 'tables', 'coverage.csv');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(',described,', ',mentioned,'));
});

afterAll(() => rm(folder, { recursive: true }));

const changes = (...args: string[]): Promise<Outcome> =>
  runCommand(process.execPath, ['--import', 'tsx', 'scripts/changes.ts', ...args]);

describe('npm run changes', () => {
  it('exits 0 when no fact differs', async () => {
    const run = await changes(old, old);
    expect(run).toMatchObject({ code: 0, output: expect.stringContaining('No fact differs.') });
    expect(run.output).toContain('0123456789ab (1 document) → 0123456789ab (1 document)');
  });

  it('tells what differs, writes it as a table and exits 1', async () => {
    const csv = join(folder, 'changes.csv');
    const run = await changes(old, fresh, '--csv', csv);
    expect(run).toMatchObject({
      code: 1,
      output: expect.stringContaining('status described → mentioned'),
    });
    expect((await readFile(csv, 'utf8')).split('\r\n')).toEqual([
      'document_id,table_name,change,key,column_name,before,after',
      'esimerkki,coverage,changed,section=4; facet=description,status,described,mentioned',
      '',
    ]);
  });

  it('explains itself and exits 0', async () => {
    const run = await changes('--help');
    expect(run).toMatchObject({ code: 0, output: expect.stringContaining('Exit codes: 0') });
  });

  it.each([
    ['one folder', ['dataset'], 'Which datasets?'],
    ['a folder without a dataset', ['src', 'src'], 'src holds no dataset'],
    ['an unknown option', ['--quick'], '--quick'],
    ['three folders', ['a', 'b', 'c'], 'What is c?'],
  ])('exits 2 on %s', async (_, args, message) => {
    const run = await changes(...args);
    expect(run).toMatchObject({ code: 2, output: expect.stringContaining(message) });
  });
});
