import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
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
  it('writes texts, every table, the data package, the database and what is made of them', async () => {
    const folder = await publishSample();
    expect((await readdir(folder)).sort()).toEqual([
      'datapackage.json',
      'dcat.jsonld',
      'kotopeili-dataset.zip',
      'kotopeili.duckdb',
      'parquet',
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

  it('writes the same bytes for the same rows, in every file', async () => {
    const [first, second] = [await publishSample(), await publishSample()];
    const names = await readdir(first, { recursive: true, withFileTypes: true });
    const paths = names
      .filter((entry) => entry.isFile())
      .map((entry) => relative(first, join(entry.parentPath, entry.name)));
    expect(paths.length).toBeGreaterThan(2 * tableNames.length);
    const different = [];
    for (const path of paths)
      if (!(await readFile(join(first, path))).equals(await readFile(join(second, path))))
        different.push(path);
    expect(different).toEqual([]);
  });
});
