import type { DocumentSummary } from './document-summary';
import type { Filters } from './filters.svelte';
import { isShown } from './is-shown';

/** Every document of the dataset, and those that the filters let through. */
export class Documents {
  readonly all: readonly DocumentSummary[];
  readonly #filters: Filters;
  readonly #shown = $derived.by(() => this.all.filter((one) => isShown(one, this.#filters)));
  readonly #shownIds = $derived(this.#shown.map((one) => one.document_id));

  constructor(all: readonly DocumentSummary[], filters: Filters) {
    this.all = all;
    this.#filters = filters;
  }

  get shown(): readonly DocumentSummary[] {
    return this.#shown;
  }

  get shownIds(): readonly string[] {
    return this.#shownIds;
  }

  find(documentId: string): DocumentSummary | undefined {
    return this.all.find((one) => one.document_id === documentId);
  }

  /** The document that an id of evidence or of a passage belongs to: `<document_id>:<place>`. */
  ofPlace(id: string): DocumentSummary | undefined {
    return this.find(id.slice(0, id.lastIndexOf(':')));
  }
}
