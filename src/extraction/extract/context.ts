import type { Row } from '../../contract/rows';
import type { TableName } from '../../contract/tables';
import type { AnnotatedDocument } from '../annotated';
import type { Span } from '../document';
import type { Knowledge } from '../knowledge/knowledge';
import type { EvidenceBook } from './evidence';
import type { PartyBook } from './party-book';

/** What every finder reads. */
export interface FinderContext {
  readonly document: AnnotatedDocument;
  readonly knowledge: Knowledge;
  /** Municipality that gives the programme, or null. */
  readonly issuer: string | null;
  readonly evidence: EvidenceBook;
  readonly parties: PartyBook;
}

/** A finder fills one table from one document. */
export type Finder<Name extends TableName> = (context: FinderContext) => Row<Name>[];

/** The words of a span. */
export const quote = (document: AnnotatedDocument, { start, end }: Span): string =>
  document.text.slice(start, end);
