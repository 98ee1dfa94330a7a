import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connection } from '../../src/database/connection';
import { openInNode } from '../../src/database/node';
import { addDocuments, removeDocument } from '../../src/database/own-documents';
import { prepareKnowledge, run, type Run } from '../../src/extraction/pipeline';
import { listFiles, readFiles, readKnowledge } from '../../src/publishing/read-folder';
import { readViews } from '../../src/publishing/view';
import { writeDatabaseBytes } from '../fixtures/database-bytes';
import { sample } from '../publishing/sample';

const ownId = 'kuopio-pdf';
let connection: Connection;
let whole: Connection;
let own: Run;
let names: string[];

beforeAll(async () => {
  const knowledge = prepareKnowledge(await readKnowledge('data'));
  const files = await listFiles('data/documents');
  const read = async (isWanted: (name: string) => boolean) =>
    run(readFiles(files.filter(({ name }) => isWanted(name))), knowledge);
  const views = await readViews();
  const open = async ({ dataset, texts }: Run) => {
    dataset.dataset.push(...sample().dataset.dataset);
    return openInNode(await writeDatabaseBytes({ dataset, texts, views }));
  };
  connection = await open(await read((name) => name !== 'kuopio.pdf'));
  whole = await open(await read(() => true));
  own = await read((name) => name === 'kuopio.pdf');
  names = [...views.map(({ name }) => name), 'documents', 'evidence', 'parties', 'texts'];
}, 120_000);

afterAll(async () => {
  await connection.close();
  await whole.close();
});

async function answers(of: Connection): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const name of names) {
    const rows = await of.rows(`SELECT * FROM ${name}`, []);
    all[name] = rows.map((row) => JSON.stringify(row)).sort();
  }
  return all;
}

it('answers with the reader’s own documents as if they stood in the file, and without them again', async () => {
  const before = await answers(connection);
  await addDocuments(connection, own);
  expect(await answers(connection)).toEqual(await answers(whole));
  await removeDocument(connection, ownId);
  expect(await answers(connection)).toEqual(before);
}, 120_000);

it('leaves the file as it is', async () => {
  await addDocuments(connection, own);
  const [row] = await connection.rows(
    'SELECT count(*)::INTEGER AS count FROM kotopeili.documents WHERE document_id = ?',
    [ownId],
  );
  expect(row).toEqual({ count: 0 });
  await removeDocument(connection, ownId);
});
