import type { Dataset, Row } from '../../contract/rows';
import type { QualityRule } from '../../contract/vocabulary';
import type { AnnotatedDocument, ResponsibilityRow } from '../annotated';
import type { Span } from '../document';
import type { Knowledge } from '../knowledge/knowledge';

/** What every rule reads. */
export interface CheckContext {
  readonly document: AnnotatedDocument;
  readonly knowledge: Knowledge;
  /** What the finders made of this document; `parties` are those of the whole run so far. */
  readonly rows: Readonly<Dataset>;
  readonly responsibilityTables: readonly (readonly ResponsibilityRow[])[];
  /** Day with which periods are compared, ISO 8601, where the run has one. */
  readonly on: string | null;
  readonly evidence: {
    /** Identifier of the evidence for a span. */
    cite(span: Span): string;
    spanOf(evidenceId: string | null): Span | null;
  };
}

/** The document’s own row of `documents`. */
export const describedOf = ({ rows }: CheckContext): Row<'documents'> | null =>
  rows.documents[0] ?? null;

/** A doubt about a document, before it is told which rule raised it. */
export type Doubt = Omit<Row<'quality_flags'>, 'document_id' | 'rule_id'>;

/** A quality rule: rows in, doubts out; it never changes a row. */
export interface Check {
  readonly rule: QualityRule;
  check(context: CheckContext): Doubt[];
}
