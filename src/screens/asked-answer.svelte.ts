import { certainties } from '../contract/vocabulary';
import type { Connection } from '../database/connection';
import { m } from '../messages/compiled/messages.js';
import { Latest } from '../state/latest.svelte';
import type { Asked } from './asked';
import type { App } from './context';

export interface AskOptions<T> {
  /** The answer for all documents of the dataset, all certainties and the empty key, with which the page was built. */
  readonly initial: T | undefined;
  /** What a screen asks beside documents and certainties, as one text; empty for what `initial` answers. */
  readonly key?: () => string;
  readonly read: (connection: Connection, asked: Asked) => Promise<T>;
}

interface Keyed<T> {
  readonly key: string;
  readonly value: T;
}

/**
 * The answer to what filters and screen ask: at first the one that the page was built with, then the database's. While
 * a newer one is on its way the older stays, so that rows may be drawn of it; only a current one may be put in words.
 */
export class AskedAnswer<T> {
  readonly #app: App;
  readonly #latest: Latest<Keyed<T>>;
  readonly #asked: Asked = $derived.by(() => ({
    documentIds: this.#app.documents.shownIds,
    certainties: this.#app.filters.certainties,
  }));
  readonly #key: string;
  readonly #ownKey: () => string;

  constructor(app: App, { initial, key = () => '', read }: AskOptions<T>) {
    this.#app = app;
    this.#ownKey = key;
    const given = app.documents.given.map(({ document_id }) => document_id);
    const first = initial && {
      key: keyOf({ documentIds: given, certainties }, ''),
      value: initial,
    };
    this.#key = $derived(keyOf(this.#asked, this.#ownKey()));
    this.#latest = new Latest(() => {
      const wanted = this.#key;
      if (first?.key === wanted) return Promise.resolve(first);
      const { connection } = app.source;
      return connection && read(connection, this.#asked).then((value) => ({ key: wanted, value }));
    }, first);
  }

  /** The latest answer; perhaps to an earlier question. */
  get value(): T | undefined {
    return this.#latest.value?.value;
  }

  /** The answer to the present question. */
  get current(): T | undefined {
    const { value } = this.#latest;
    return value?.key === this.#key ? value.value : undefined;
  }

  /** What to say in place of a current answer. */
  get waitingWords(): string {
    if (this.#latest.error) return m.query_failed();
    return this.#app.source.status === 'failed' ? m.not_counted() : m.overview_counting();
  }
}

function keyOf({ documentIds, certainties: counted }: Asked, own: string): string {
  return [own, counted.join(' '), ...documentIds].join('|');
}
