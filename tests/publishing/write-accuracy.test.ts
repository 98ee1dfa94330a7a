import { DuckDBInstance } from '@duckdb/node-api';
import { unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sha256 } from '../../src/publishing/dataset-row';
import { publish } from '../../src/publishing/publish';
import { writeAccuracy } from '../../src/publishing/write-accuracy';
import { sample } from './sample';
import { temporaryFolder } from './temporary-folder';

const row = {
  table_name: 'goals',
  documents: 2,
  labelled: 4,
  found: 4,
  true_positives: 3,
  precision: 0.75,
  recall: 0.75,
  f1: 0.75,
};

it('puts the figures into the CSV and the database of a dataset and leaves the rest', async () => {
  const folder = join(await temporaryFolder(), 'dataset');
  await publish(folder, { ...sample(), views: [] });
  await writeAccuracy(folder, [{ ...row, table_name: 'coverage' }]);
  await writeAccuracy(folder, [row]);
  expect((await readFile(join(folder, 'tables/accuracy.csv'), 'utf8')).split('\r\n')).toEqual([
    'table_name,documents,labelled,found,true_positives,precision,recall,f1',
    'goals,2,4,4,3,0.75,0.75,0.75',
    '',
  ]);
  const instance = await DuckDBInstance.create(join(folder, 'kotopeili.duckdb'));
  const connection = await instance.connect();
  const read = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjects();
  expect(await read('SELECT * FROM accuracy')).toEqual([row]);
  expect(await read('SELECT document_id FROM documents')).toHaveLength(1);
  const parquet = join(folder, 'parquet/accuracy.parquet');
  expect(await read(`SELECT * FROM '${parquet}'`)).toEqual([row]);
  instance.closeSync();
});

it('keeps the description, the ZIP and the catalogue record true', async () => {
  const folder = join(await temporaryFolder(), 'dataset');
  await publish(folder, { ...sample(), views: [] });
  await writeAccuracy(folder, [row]);
  const csv = await readFile(join(folder, 'tables/accuracy.csv'));
  const zip = await readFile(join(folder, 'kotopeili-dataset.zip'));
  const text = await readFile(join(folder, 'datapackage.json'));
  const files = unzipSync(zip);
  expect(Buffer.from(files['tables/accuracy.csv'] ?? [])).toEqual(csv);
  expect(Buffer.from(files['datapackage.json'] ?? [])).toEqual(text);
  const { resources } = JSON.parse(text.toString()) as { resources: { name: string }[] };
  expect(resources.find(({ name }) => name === 'accuracy')).toMatchObject({
    bytes: csv.length,
    hash: `sha256:${sha256(csv)}`,
  });
  expect(await readFile(join(folder, 'dcat.jsonld'), 'utf8')).toContain(sha256(zip));
});

it('needs a dataset', async () => {
  await expect(writeAccuracy(await temporaryFolder(), [row])).rejects.toThrow('holds no dataset');
});
