import type { DocumentFile } from './document-file';

/** The documents' files, each fetched once. */
export class DocumentFiles {
  readonly #fetch: (documentId: string) => Promise<DocumentFile>;
  readonly #files = new Map<string, Promise<DocumentFile>>();

  constructor(fetch: (documentId: string) => Promise<DocumentFile>) {
    this.#fetch = fetch;
  }

  /** @throws Error when the file cannot be had; asked again, it is fetched again */
  load(documentId: string): Promise<DocumentFile> {
    const known = this.#files.get(documentId);
    if (known) return known;
    const file = this.#fetch(documentId);
    this.#files.set(documentId, file);
    file.catch(() => this.#files.delete(documentId));
    return file;
  }

  /** The id may come to mean another document. */
  forget(documentId: string): void {
    this.#files.delete(documentId);
  }
}
