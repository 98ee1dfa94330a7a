import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { datasetRow, hashList, sha256, type Origin } from '../../src/publishing/dataset-row';
import { readHashes } from '../../src/publishing/read-hashes';
import { temporaryFolder } from './temporary-folder';

const file = (path: string, content = path) => ({ path, hash: sha256(content) });
const origin: Origin = {
  inputs: [file('a.pdf'), file('b/c.docx')],
  options: [],
  lexicon: [file('lexicon/cues.csv')],
  program: [file('contract/tables.ts')],
};
const version = (changed: Partial<Origin> = {}) => datasetRow({ ...origin, ...changed }).version;

describe('the version of a dataset', () => {
  it('is twelve hexadecimal digits, the same in every run and in every order of the files', () => {
    expect(version()).toMatch(/^[0-9a-f]{12}$/);
    expect(version({ inputs: [...origin.inputs].reverse() })).toBe(version());
  });

  it.each<[string, Partial<Origin>]>([
    ['a byte of an input', { inputs: [file('a.pdf', 'other'), file('b/c.docx')] }],
    ['the name of an input', { inputs: [file('a2.pdf', 'a.pdf'), file('b/c.docx')] }],
    ['the number of inputs', { inputs: [file('a.pdf')] }],
    ['an option', { options: ['--keep-contacts'] }],
    ['the lexicon', { lexicon: [file('lexicon/cues.csv', 'other')] }],
    ['the program', { program: [file('contract/tables.ts', 'other')] }],
  ])('changes with %s', (_, changed) => {
    expect(version(changed)).not.toBe(version());
  });

  it('counts the input files and tells them apart from lexicon and program', () => {
    const row = datasetRow(origin);
    expect(row).toMatchObject({ documents: 2, licence: 'CC-BY-4.0' });
    expect(row.lexicon_hash).toBe(datasetRow({ ...origin, inputs: [] }).lexicon_hash);
    expect(row.input_hash).not.toBe(datasetRow({ ...origin, inputs: [] }).input_hash);
  });

  it('rests on a list that sha256sum prints', () => {
    const lines = `${sha256('x')}  a\n${sha256('y')}  b\n`;
    expect(hashList([file('b', 'y'), file('a', 'x')])).toBe(sha256(lines));
  });
});

describe('readHashes', () => {
  it('reads named files and folders by their path, without hidden files', async () => {
    const root = await temporaryFolder();
    await mkdir(join(root, 'lexicon', 'deep'), { recursive: true });
    for (const name of ['lexicon/deep/a.csv', 'lexicon/.DS_Store', 'fixes.csv', 'other.csv'])
      await writeFile(join(root, name), name);
    expect(await readHashes(root, ['lexicon', 'fixes.csv'])).toEqual([
      file('lexicon/deep/a.csv'),
      file('fixes.csv'),
    ]);
  });
});
