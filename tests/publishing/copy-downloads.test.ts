import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DownloadList } from '../../src/contract/download-list';
import { tableNames } from '../../src/contract/tables';
import { copyDownloads } from '../../src/publishing/copy-downloads';
import { sha256 } from '../../src/publishing/dataset-row';
import { publish } from '../../src/publishing/publish';
import { sample } from './sample';
import { temporaryFolder } from './temporary-folder';

let dataset: string;
let folder: string;

beforeEach(async () => {
  const parent = await temporaryFolder();
  dataset = join(parent, 'dataset');
  folder = join(parent, 'dist', 'data');
  await publish(dataset, { ...sample(), views: [] });
});

describe('the downloads of the page', () => {
  it('are the files of the dataset, each listed with its true size and hash', async () => {
    const given = await copyDownloads(dataset, folder);
    const text = await readFile(join(folder, 'downloads.json'), 'utf8');
    const { version, files } = JSON.parse(text) as DownloadList;
    expect({ version, files }).toEqual(given);
    expect(version).toBe('0123456789ab');
    for (const file of files) {
      const copy = await readFile(join(folder, file.path));
      expect(copy.equals(await readFile(join(dataset, file.path)))).toBe(true);
      expect(file).toMatchObject({ bytes: copy.length, sha256: sha256(copy) });
    }
    for (const kind of ['csv', 'parquet'])
      expect(files.filter((file) => file.kind === kind).map(({ table }) => table)).toEqual(
        tableNames,
      );
    const others = files.filter(({ table }) => table === undefined).map(({ kind }) => kind);
    expect(others).toEqual(['archive', 'database', 'package', 'catalogue']);
  });

  it('need a whole dataset', async () => {
    await rm(join(dataset, 'datapackage.json'));
    await expect(copyDownloads(dataset, folder)).rejects.toThrow('holds no dataset');
  });
});
