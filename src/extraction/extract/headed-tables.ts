import type { AnnotatedDocument, Passage } from '../annotated';
import type { Span } from '../document';
import type { TableHead, TableHeads } from '../knowledge/table-heads';

/** A row as it is printed. */
export interface PrintedRow extends Span {
  readonly cells: readonly Span[];
  /** A page, its header or a repeated head stands between it and the row above. */
  readonly afterBreak: boolean;
}

/** A table known by its head, with its rows as they are printed. */
export interface HeadedTable {
  readonly head: TableHead;
  /** The nearest heading or caption above that names something. */
  readonly title: Span | null;
  readonly rows: readonly PrintedRow[];
}

interface OpenTable {
  readonly head: TableHead;
  readonly title: Span | null;
  readonly rows: PrintedRow[];
  broken: boolean;
  page: number | null;
}

const LONGEST_CAPTION = 110;

type ReadHead = (cells: readonly string[]) => TableHead | null;

/** The tables whose head `readHead` knows, wherever in the table it stands; rows above the head belong to none. */
export class HeadedTables {
  readonly #tables: OpenTable[] = [];
  #open: OpenTable | null = null;
  #title: Span | null = null;

  constructor(
    private readonly document: AnnotatedDocument,
    private readonly heads: TableHeads,
    private readonly readHead: ReadHead,
  ) {}

  read(): HeadedTable[] {
    this.document.passages.forEach((passage, index) => {
      if (passage.kind === 'boilerplate') this.#break();
      else if (passage.kind === 'table_row' && passage.cells) this.#row(passage, passage.cells);
      else this.#text(passage, index);
    });
    return this.#tables;
  }

  #row(passage: Passage, cells: readonly Span[]): void {
    const head = this.readHead(cells.map((cell) => this.#words(cell)));
    const open = this.#open;
    if (head) {
      if (open && sameColumns(head, open.head)) open.broken = true;
      else this.#start(head, passage);
    } else if (open && cells.length > 1 && Math.abs(cells.length - open.head.width) > 1)
      this.#open = null;
    else if (open) {
      const afterBreak = open.broken || passage.page !== open.page;
      open.rows.push({ start: passage.start, end: passage.end, cells, afterBreak });
      open.broken = false;
      open.page = passage.page;
    }
  }

  #start(head: TableHead, { page }: Passage): void {
    this.#open = { head, title: this.#title, rows: [], broken: false, page };
    this.#tables.push(this.#open);
  }

  #break(): void {
    if (this.#open) this.#open.broken = true;
  }

  /** The rest of a cell that stands alone after a page break begins with a small letter and ends no table. */
  #text(passage: Passage, index: number): void {
    const words = this.#words(passage);
    if (passage.kind === 'paragraph' && /^\p{Ll}/u.test(words)) return this.#break();
    if (this.#isTitle(passage, index) && !this.heads.isUntold(words)) this.#title = passage;
    this.#open = null;
  }

  /** A heading, or a short line without an end mark above a table or above running text. */
  #isTitle(passage: Passage, index: number): boolean {
    if (passage.kind === 'heading') return true;
    if (passage.kind !== 'paragraph') return false;
    const words = this.#words(passage);
    if (words.length > LONGEST_CAPTION || !/^[\p{Lu}\d].*[^.!?;,]$/su.test(words)) return false;
    const after = this.document.passages.slice(index + 1, index + 4);
    const next = after.find((p) => p.kind !== 'boilerplate');
    if (!next || next.kind === 'table_row') return next !== undefined;
    return next.kind === 'paragraph' && /[.!?:]$/.test(this.#words(next));
  }

  #words({ start, end }: Span): string {
    return this.document.text.slice(start, end);
  }
}

const sameColumns = (a: TableHead, b: TableHead): boolean =>
  a.width === b.width && [...a.columns].every(([role, index]) => b.columns.get(role) === index);
