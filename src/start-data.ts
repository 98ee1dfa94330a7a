import type { OverviewAnswer } from './screens/overview/query';
import type { DocumentSummary } from './state/document-summary';

/** What the page is built with, so that its first view needs no database. */
export interface StartData {
  readonly documents: readonly DocumentSummary[];
  readonly overview: OverviewAnswer;
}
