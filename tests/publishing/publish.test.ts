import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tableNames } from '../../src/contract/tables';
import { publish } from '../../src/publishing/publish';
import { sample } from './sample';
import { temporaryFolder } from './temporary-folder';

async function publishSample(): Promise<string> {
  const folder = join(await temporaryFolder(), 'dataset');
  await publish(folder, { ...sample(), views: [] });
  return folder;
}

describe('publish', () => {
  it('writes texts, every table, the data package and the database', async () => {
    const folder = await publishSample();
    expect((await readdir(folder)).sort()).toEqual([
      'datapackage.json',
      'kotopeili.duckdb',
      'tables',
      'texts',
    ]);
    expect((await readdir(join(folder, 'tables'))).sort()).toEqual(
      tableNames.map((name) => `${name}.csv`).sort(),
    );
    expect(await readFile(join(folder, 'texts/esimerkki.txt'), 'utf8')).toBe(
      sample().texts.get('esimerkki'),
    );
  });

  it('writes the same bytes for the same rows', async () => {
    const [first, second] = [await publishSample(), await publishSample()];
    for (const name of ['datapackage.json', ...tableNames.map((name) => `tables/${name}.csv`)]) {
      expect(await readFile(join(first, name))).toEqual(await readFile(join(second, name)));
    }
  });
});
