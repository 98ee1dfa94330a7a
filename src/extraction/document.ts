/** A half-open range of UTF-16 code units of the normalised text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A file as it came in; `name` is its path below the input folder. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Why the file could not be opened; then it has no bytes. */
  readonly problem?: string;
}

/** Where the words of a cell stand that a merged cell covers: in the cell at its left, or in the one above; null when it is no such cell. */
export type Cover = 'left' | 'above' | null;

/**
 * What a reader found in reading order: a line of print that may continue in the next one, a whole paragraph, a heading
 * the format itself marks, a list item, or a table row with its cells. `level` is the depth of a heading from 1.
 */
export type SourceBlock =
  | { readonly type: 'line' | 'paragraph' | 'list_item'; readonly text: string }
  | { readonly type: 'heading'; readonly text: string; readonly level: number }
  | {
      readonly type: 'row';
      readonly cells: readonly string[];
      readonly covered?: readonly Cover[];
    }
  | { readonly type: 'gap' };

export interface SourcePage {
  /** Number of the page from 1; null where the format has no pages. */
  readonly number: number | null;
  readonly blocks: readonly SourceBlock[];
}

/** A filled field of a form, in the form's own order; an unfilled one has an empty value. */
export interface FormField {
  readonly name: string;
  readonly value: string;
  readonly page: number | null;
}

/** What a reader makes of a file. */
export interface Source {
  readonly mediaType: string;
  readonly pages: readonly SourcePage[];
  readonly fields: readonly FormField[];
}

/** Names of a form’s fields, by which a reader knows a dump of them in plain text. */
export interface FormNames {
  /** Names that the form’s first field can have. */
  readonly first: readonly string[];
  /** Names of the other fields of its first page. */
  readonly head: readonly string[];
  /** Labels that may follow a coded name (`1A: label: value`). */
  readonly labels: readonly string[];
}

export interface Reader {
  readonly mediaType: string;
  /** True when name or first bytes say that this reader should try the file. */
  accepts(file: SourceFile): boolean;
  /** @throws ReadError with a message a person can act on */
  read(file: SourceFile, names: FormNames): Promise<Source>;
}

/** A file that cannot be read; `message` says what is wrong, `cure` what to do; `scanned` that its pages are pictures. */
export class ReadError extends Error {
  constructor(
    message: string,
    readonly cure: string,
    readonly scanned = false,
  ) {
    super(message);
    this.name = 'ReadError';
  }
}

/** A block of the normalised text. `cells` are the spans of a table row's cells, `name` that of a form field's name. */
export interface Block extends Span {
  readonly type: 'paragraph' | 'heading' | 'list_item' | 'row' | 'field';
  readonly page: number | null;
  /** Depth of a heading the format itself marks. */
  readonly level?: number;
  readonly cells?: readonly Span[];
  /** Of a row with merged cells. */
  readonly covered?: readonly Cover[];
  readonly name?: Span;
  readonly value?: Span;
  /** Part of a running header, footer or table of contents. */
  readonly boilerplate?: boolean;
}

/** The one normalised text of a document; nobody changes a character of it afterwards. */
export interface DocumentText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly pageCount: number | null;
}
