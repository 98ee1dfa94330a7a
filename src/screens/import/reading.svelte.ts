import { addDocuments } from '../../database/own-documents';
import type { Run } from '../../extraction/pipeline';
import type { App } from '../context';
import { holdDocuments } from './hold-documents';
import type { ReadingOrder } from './read-in-worker';

type ReadFile = (order: ReadingOrder, signal: AbortSignal) => Promise<Run>;
export type ReadingStep = 'reading' | 'adding';

/** A file that did not become a document. */
export interface Refused {
  readonly fileName: string;
  /** What failed: the file itself, the reading of it, or the database that it was to stand in. */
  readonly cause: 'file' | 'reading' | 'database';
  /** What is wrong with the file and what to do, in English as the dataset says it. */
  readonly message?: string;
}

/** The reading of the files that were handed over, one after the other. */
export class Reading {
  readonly #app: Pick<App, 'documents' | 'source'>;
  readonly #read: ReadFile;
  #work: AbortController | undefined;
  #step = $state<ReadingStep>();
  #fileName = $state('');
  #place = $state.raw({ index: 0, total: 0 });
  #refused = $state.raw<readonly Refused[]>([]);

  constructor(app: Pick<App, 'documents' | 'source'>, read: ReadFile) {
    this.#app = app;
    this.#read = read;
  }

  /** What goes on; undefined when nothing does. */
  get step(): ReadingStep | undefined {
    return this.#step;
  }

  get fileName(): string {
    return this.#fileName;
  }

  /** Which of the files, from 1. */
  get place(): { readonly index: number; readonly total: number } {
    return this.#place;
  }

  get refused(): readonly Refused[] {
    return this.#refused;
  }

  /** @returns the id of the last document that was read; undefined when there was none */
  async start(files: readonly File[]): Promise<string | undefined> {
    if (this.#step || files.length === 0) return undefined;
    const work = new AbortController();
    this.#work = work;
    this.#refused = [];
    let last: string | undefined;
    for (const [i, file] of files.entries()) {
      if (work.signal.aborted) break;
      this.#place = { index: i + 1, total: files.length };
      this.#fileName = file.name;
      last = (await this.#takeOrRefuse(file, work.signal)) ?? last;
    }
    this.#step = undefined;
    return last;
  }

  stop(): void {
    this.#work?.abort();
  }

  async #takeOrRefuse(file: File, signal: AbortSignal): Promise<string | undefined> {
    try {
      return await this.#take(file, signal);
    } catch (error) {
      if (signal.aborted) return undefined;
      console.warn('The file could not be read:', error);
      const cause = this.#app.source.status === 'failed' ? 'database' : 'reading';
      return this.#refuse({ fileName: file.name, cause });
    }
  }

  async #take(file: File, signal: AbortSignal): Promise<string | undefined> {
    const { documents, source } = this.#app;
    this.#step = 'reading';
    const bytes = new Uint8Array(await file.arrayBuffer());
    const takenIds = documents.all.map(({ document_id }) => document_id);
    const read = await this.#read({ file: { name: file.name, bytes }, takenIds }, signal);
    const [row] = read.dataset.documents;
    if (!row) throw new Error('The reading gave no document.');
    if (row.status === 'failed')
      return this.#refuse({ fileName: file.name, cause: 'file', message: row.message ?? '' });
    this.#step = 'adding';
    const connection = await source.ready();
    signal.throwIfAborted();
    await addDocuments(connection, read);
    await holdDocuments(documents, connection);
    return row.document_id;
  }

  #refuse(refused: Refused): undefined {
    this.#refused = [...this.#refused, refused];
  }
}
