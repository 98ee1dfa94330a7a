import type { Row } from '../../contract/rows';
import type { AnnotatedDocument, Passage } from '../annotated';
import type { Span } from '../document';

/** Identifier of the passage at an index. */
export const passageId = (documentId: string, index: number): string =>
  `${documentId}:${index + 1}`;

/** Collects the spans that facts cite: one row a span, and quote === text.slice(start, end) always. */
export class EvidenceBook {
  readonly #rows = new Map<string, Row<'evidence'>>();

  constructor(private readonly document: AnnotatedDocument) {}

  /**
   * Identifier of the evidence for a span. A span that runs over the end of its passage is cut there.
   * @throws RangeError when no passage holds the start, which is a fault of the finder
   */
  cite(span: Span): string {
    const { id, text, passages } = this.document;
    const index = passageAt(passages, span.start);
    const passage = passages[index];
    if (!passage) throw new RangeError(`no passage at ${span.start} of ${id}`);
    const end = Math.min(span.end, passage.end);
    const key = `${id}:${span.start}-${end}`;
    if (!this.#rows.has(key))
      this.#rows.set(key, {
        evidence_id: key,
        document_id: id,
        passage_id: passageId(id, index),
        page: passage.page,
        start: span.start,
        end,
        quote: text.slice(span.start, end),
      });
    return key;
  }

  /** The span that an identifier stands for; null for none. */
  spanOf(evidenceId: string | null): Span | null {
    return evidenceId === null ? null : (this.#rows.get(evidenceId) ?? null);
  }

  /** All rows, or those cited, ordered by place. */
  rows(cited?: ReadonlySet<string>): Row<'evidence'>[] {
    const rows = [...this.#rows.values()].filter((row) => cited?.has(row.evidence_id) ?? true);
    return rows.sort((a, b) => a.start - b.start || a.end - b.end);
  }
}

/** Index of the passage that holds an offset, or -1; passages are ordered. */
export function passageAt(passages: readonly Passage[], offset: number): number {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const passage = passages[low];
  return passage && passage.start <= offset ? low : -1;
}
