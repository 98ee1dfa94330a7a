import { strFromU8, unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tableNames } from '../../src/contract/tables';
import { publish } from '../../src/publishing/publish';
import { sample } from './sample';
import { temporaryFolder } from './temporary-folder';

describe('kotopeili-dataset.zip', () => {
  it('holds every table, text and the description as they stand in the folder', async () => {
    const folder = join(await temporaryFolder(), 'dataset');
    await publish(folder, { ...sample(), views: [] });
    const files = unzipSync(await readFile(join(folder, 'kotopeili-dataset.zip')));
    const paths = [
      'datapackage.json',
      ...tableNames.map((name) => `tables/${name}.csv`).sort(),
      'texts/esimerkki.txt',
    ];
    expect(Object.keys(files)).toEqual(['README.txt', ...paths]);
    for (const path of paths)
      expect(Buffer.from(files[path] ?? [])).toEqual(await readFile(join(folder, path)));
    const readme = strFromU8(files['README.txt'] ?? new Uint8Array());
    expect(readme.match(/versio 0123456789ab|version 0123456789ab/g)).toHaveLength(6);
    for (const words of ['kotoutumisohjelmat', 'integrationsprogram', 'integration programmes'])
      expect(readme).toContain(words);
  });
});
