import { DuckDBInstance } from '@duckdb/node-api';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import readExcel from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Table } from '../../src/contract/column';
import { tables } from '../../src/contract/tables';
import { prepareKnowledge, run } from '../../src/extraction/pipeline';
import { publish } from '../../src/publishing/publish';
import { readFiles, readKnowledge } from '../../src/publishing/read-folder';
import { sample } from '../publishing/sample';

const guide = await readFile('docs/data.md', 'utf8');

/** The code of the guide in a language, block by block. */
function blocks(language: string): string[] {
  const pattern = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm');
  return [...guide.matchAll(pattern)].map((match) => match[1] ?? '');
}

const runs = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;
const atHand = {
  python3: runs('python3', '--version'),
  pandas: runs('python3', '-c', 'import pandas'),
  Rscript: runs('Rscript', '--version'),
  soffice: runs('soffice', '--version'),
};
const absent = Object.entries(atHand).flatMap(([tool, there]) => (there ? [] : [tool]));
if (absent.length > 0)
  console.warn(`docs/data.md: not tried, since not installed: ${absent.join()}`);

const inputs = ['invented-town', 'invented-kommun', 'invented-city'];
let folder: string;
/** `<language> <programmes>`, counted here from the tables. */
let expected: string[];

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'kotopeili-')), 'dataset');
  const files = inputs.map((name) => ({ name, path: `tests/golden/${name}/input.txt` }));
  const { dataset, texts } = await run(
    readFiles(files.map(({ name, path }) => ({ name: `${name}.txt`, path }))),
    prepareKnowledge(await readKnowledge('data')),
  );
  dataset.dataset.push(...sample().dataset.dataset);
  await publish(folder, { dataset, texts, views: [] });
  const names = new Map(dataset.language_names.map((row) => [row.language_code, row.name_en]));
  const counts = new Map<string, Set<string>>();
  for (const row of dataset.languages) {
    if (row.service_id !== 'civic_orientation' || row.role !== 'offered') continue;
    const name = names.get(row.language_code) ?? '';
    counts.set(name, (counts.get(name) ?? new Set()).add(row.document_id));
  }
  expected = [...counts].map(([name, documents]) => `${name} ${documents.size}`).sort();
}, 300_000);

afterAll(() => rm(join(folder, '..'), { recursive: true }));

/** Runs a program in the folder of the dataset. @returns its lines */
function linesOf(command: string, args: string[]): string[] {
  const env = { ...process.env, HOME: join(folder, '..') };
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  return stdout.trim().split('\n');
}

describe('the guide to the dataset', () => {
  it('has something to count in its examples', () => {
    expect(expected.length).toBeGreaterThan(2);
  });

  it('names every table with its grain and key', () => {
    for (const [name, { description, primaryKey }] of Object.entries(tables) as [string, Table][]) {
      const line = guide.split('\n').find((one) => one.startsWith(`| \`${name}\` `)) ?? name;
      expect(line).toContain(description);
      expect([...(line.split('|')[3] ?? '').matchAll(/`(\w+)`/g)].map((match) => match[1])).toEqual(
        primaryKey,
      );
    }
  });

  it('has an example in each language', () => {
    const counts = ['python', 'python pandas', 'r', 'sql', 'powerquery', 'sh'].map(
      (language) => blocks(language).length,
    );
    expect(counts).toEqual([2, 1, 1, 3, 1, 1]);
  });

  it.runIf(atHand.python3)('loads it with Python (python3)', () => {
    const [version, ...rest] = linesOf('python3', ['-c', blocks('python').join('\n')]);
    expect(version).toBe('version 0123456789ab');
    expect(rest.pop()).toBe('every quote stands in its text');
    expect(rest.sort()).toEqual(expected);
  });

  it.runIf(atHand.pandas)('loads it with pandas (python3 with pandas)', () => {
    expect(linesOf('python3', ['-c', blocks('python pandas').join('\n')]).sort()).toEqual(expected);
  });

  it.runIf(atHand.Rscript)('loads it with R (Rscript)', () => {
    expect(linesOf('Rscript', ['-e', blocks('r').join('\n')]).sort()).toEqual(expected);
  });

  it.each([0, 1, 2])('loads it with DuckDB, example %i', async (index) => {
    const instance = await DuckDBInstance.create();
    const connection = await instance.connect();
    const before = process.cwd();
    process.chdir(folder);
    try {
      const result = await connection.runAndReadAll(blocks('sql')[index] ?? '');
      expect(
        result
          .getRows()
          .map((row) => row.join(' '))
          .sort(),
      ).toEqual(expected);
    } finally {
      process.chdir(before);
      connection.closeSync();
      instance.closeSync();
    }
  });

  it.runIf(atHand.soffice)(
    'opens a table in a spreadsheet with its codes whole (soffice)',
    async () => {
      linesOf('sh', ['-c', blocks('sh')[0] ?? '']);
      const [sheet] = await readExcel(resolve(folder, 'municipalities.xlsx'));
      const rows = sheet?.data ?? [];
      const text = await readFile(join(folder, 'tables', 'municipalities.csv'), 'utf8');
      const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
      expect(rows).toHaveLength(data.length);
      for (const column of [0, 1, 3, 6])
        expect(rows.map((row) => row[column])).toEqual(data.map((row) => row[column]));
    },
    180_000,
  );
});
