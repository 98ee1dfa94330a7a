import type { DocumentSummary } from './document-summary';
import type { Filters } from './filters.svelte';
import { isShown } from './is-shown';

/** Every document of the dataset and of the reader's own, and those that the filters let through. */
export class Documents {
  /** Those of the dataset, with which the page was built. */
  readonly given: readonly DocumentSummary[];
  readonly #filters: Filters;
  #all = $state.raw<readonly DocumentSummary[]>([]);
  readonly #own = $derived.by(() => this.#all.filter((one) => !this.given.includes(one)));
  readonly #shown = $derived.by(() => this.#all.filter((one) => isShown(one, this.#filters)));
  readonly #shownIds = $derived(this.#shown.map((one) => one.document_id));

  constructor(given: readonly DocumentSummary[], filters: Filters) {
    this.given = given;
    this.#filters = filters;
    this.#all = given;
  }

  get all(): readonly DocumentSummary[] {
    return this.#all;
  }

  /** Those that the reader brought, which are on this machine only. */
  get own(): readonly DocumentSummary[] {
    return this.#own;
  }

  /** @param all the given ones and the reader's own, in the order of lists */
  hold(all: readonly DocumentSummary[]): void {
    this.#all = all;
  }

  get shown(): readonly DocumentSummary[] {
    return this.#shown;
  }

  get shownIds(): readonly string[] {
    return this.#shownIds;
  }

  isOwn(documentId: string): boolean {
    return this.#own.some((one) => one.document_id === documentId);
  }

  find(documentId: string): DocumentSummary | undefined {
    return this.#all.find((one) => one.document_id === documentId);
  }

  /** The document that an id of evidence or of a passage belongs to: `<document_id>:<place>`. */
  ofPlace(id: string): DocumentSummary | undefined {
    return this.find(id.slice(0, id.lastIndexOf(':')));
  }
}
