import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDataset } from '../../../src/contract/empty-dataset';
import type { Connection } from '../../../src/database/connection';
import type { Run } from '../../../src/extraction/pipeline';
import { forgetDocument } from '../../../src/screens/import/hold-documents';
import type { ReadingOrder } from '../../../src/screens/import/read-in-worker';
import { Reading } from '../../../src/screens/import/reading.svelte';
import { DocumentFiles } from '../../../src/state/document-files';
import { Documents } from '../../../src/state/documents.svelte';
import { Filters } from '../../../src/state/filters.svelte';
import { Source } from '../../../src/state/source.svelte';
import { programmes } from '../../fixtures/programmes';
import { openSample } from '../../fixtures/open-sample';
import { addressOf } from '../../state/state.sample';

let connection: Connection;
beforeAll(async () => {
  connection = await openSample();
});
afterAll(() => connection.close());

function parts() {
  const documents = new Documents([], new Filters(addressOf('')));
  const source = new Source(async () => connection);
  const files = new DocumentFiles(() => Promise.reject(new Error('not asked')));
  return { documents, source, files };
}

/** What the worker would give for a file: its row, under a name that is free. */
async function read({ file, takenIds }: ReadingOrder): Promise<Run> {
  const [sample] = programmes;
  if (!sample) throw new Error('There is no sample.');
  const dataset = emptyDataset();
  const isBad = file.name.startsWith('bad');
  const id = takenIds.includes('own') ? 'own-2' : 'own';
  dataset.documents.push({
    ...sample.document,
    document_id: id,
    file_name: file.name,
    status: isBad ? 'failed' : 'ok',
    message: isBad ? 'It is empty. Export it again.' : null,
  });
  return { dataset, texts: new Map([[id, 'Teksti']]) };
}

const file = (name: string) => new File(['x'], name);
let app: ReturnType<typeof parts>;
beforeEach(() => {
  app = parts();
});

describe('the reading of own documents', () => {
  it('puts each file among the documents, told apart by its name', async () => {
    const reading = new Reading(app, read);
    expect(await reading.start([file('a.pdf'), file('b.pdf')])).toBe('own-2');
    const own = app.documents.all.filter(({ document_id }) => document_id.startsWith('own'));
    expect(own.map(({ mark }) => mark).sort()).toEqual(['a.pdf', 'b.pdf']);
    expect(reading.step).toBeUndefined();
    for (const { document_id } of own) await forgetDocument(app, document_id);
    expect(app.documents.isOwn('own')).toBe(false);
  });

  it('says of a file that cannot be read what is wrong, and goes on', async () => {
    const reading = new Reading(app, read);
    expect(await reading.start([file('bad.pdf'), file('good.pdf')])).toBe('own');
    expect(reading.refused).toEqual([
      { fileName: 'bad.pdf', cause: 'file', message: 'It is empty. Export it again.' },
    ]);
    await forgetDocument(app, 'own');
  });

  it('tells of a reading that broke down', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const reading = new Reading(app, () => Promise.reject(new Error('worker')));
    expect(await reading.start([file('a.pdf')])).toBeUndefined();
    expect(reading.refused).toEqual([{ fileName: 'a.pdf', cause: 'reading' }]);
    warn.mockRestore();
  });

  it('tells when there is no database to put the document in', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const source = new Source<Connection>(() => Promise.reject(new Error('no WebAssembly')));
    const reading = new Reading({ ...app, source }, read);
    expect(await reading.start([file('a.pdf')])).toBeUndefined();
    expect(reading.refused).toEqual([{ fileName: 'a.pdf', cause: 'database' }]);
    warn.mockRestore();
  });

  it('can be stopped, and takes no further file then', async () => {
    const asked: string[] = [];
    const reading = new Reading(app, ({ file: { name } }, signal) => {
      asked.push(name);
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        reading.stop();
      });
    });
    expect(await reading.start([file('a.pdf'), file('b.pdf')])).toBeUndefined();
    expect(asked).toEqual(['a.pdf']);
    expect(reading.refused).toEqual([]);
    expect(reading.step).toBeUndefined();
  });
});
