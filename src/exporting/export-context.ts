import type { FormatLanguage } from '../format';

/** A document that the exported rows may tell of. */
export interface ExportDocument {
  readonly id: string;
  /** What readers call it: `Kunta 2026–2029`. */
  readonly name: string;
  readonly fileName: string;
  /** Hash of the file, hexadecimal; null where it is not known. */
  readonly sha256: string | null;
  /** The original programme, where the document is a restatement of one. */
  readonly restatedFrom: string | null;
}

export interface ExportFilter {
  readonly name: string;
  readonly value: string;
}

/** What a file says of itself beside its rows, so that it can be understood and remade later. */
export interface ExportContext {
  readonly language: FormatLanguage;
  /** The day of the export, ISO 8601; given by the caller, who has the clock. */
  readonly date: string;
  /** Version of the dataset: a short hash. */
  readonly version: string;
  /** The link that rebuilds the view. */
  readonly address: string;
  /** What narrows the view, in the reader's words. */
  readonly filters: readonly ExportFilter[];
  readonly documents: readonly ExportDocument[];
}

/** The words that prove a row: `quote` equals the document's text from `start` to `end`, counted in UTF-16 code units. */
export interface Proof {
  readonly evidenceId: string;
  readonly documentId: string;
  /** From 1; null where the format has no pages. */
  readonly page: number | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** The heading they stand under, in the reader's words. */
  readonly section: string | null;
  /** A few words of the text before and after, where the text is at hand. */
  readonly prefix?: string;
  readonly suffix?: string;
  /** `start` and `end` counted in Unicode code points, where the text is at hand. */
  readonly codePoints?: { readonly start: number; readonly end: number };
}

/** By evidence_id. */
export type Proofs = ReadonlyMap<string, Proof>;

/** A file of a picture of the figure: `svg` as markup, `png` as bytes. */
export interface ExportPicture {
  readonly ending: 'svg' | 'png';
  readonly content: string | Uint8Array;
}
