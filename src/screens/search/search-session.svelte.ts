import type { SearchAnswer, SearchQuestion } from '../../search/question';
import { SearchClient } from '../../search/search-client';
import { Latest } from '../../state/latest.svelte';

/** The search while its screen is open: the worker and the answer to the present question. */
export class SearchSession {
  #client = $state.raw<SearchClient>();
  #attempt = $state(0);
  readonly #latest: Latest<Answered>;

  /** @param question undefined while nothing is asked */
  constructor(question: () => SearchQuestion | undefined) {
    $effect(() => {
      void this.#attempt;
      const client = new SearchClient('data/search.json');
      this.#client = client;
      return () => client.close();
    });
    this.#latest = new Latest(() => {
      const asked = question();
      return asked && this.#client?.ask(asked).then((answer) => ({ asked, answer }));
    });
  }

  /** The latest answer; while `isCurrent` is false, perhaps to an earlier question. */
  get answered(): Answered | undefined {
    return this.#latest.value;
  }

  get isCurrent(): boolean {
    return !this.#latest.pending && !this.failed;
  }

  get failed(): boolean {
    return Boolean(this.#latest.error);
  }

  /** Fetches the texts anew. */
  retry(): void {
    this.#attempt++;
  }
}

export interface Answered {
  readonly asked: SearchQuestion;
  readonly answer: SearchAnswer;
}
