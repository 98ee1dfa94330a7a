import type { ShownFigure } from '../../shown-table';

/** Words of a document that prove something in a report. */
export interface ReportQuote {
  /** From 1 through the whole report. */
  readonly number: number;
  readonly text: string;
  /** A few words around a short one, which alone would say little; empty where there are none. */
  readonly before: string;
  readonly after: string;
  readonly lang: string;
  /** Document, page and section in one line. */
  readonly place: string;
}

export interface ReportPart {
  readonly figure: ShownFigure;
  /** Those that no part before it has cited. */
  readonly quotes: readonly ReportQuote[];
}

export const reportKinds = ['figures', 'tables', 'passages'] as const;
/** What a part can have beside its question and answer. */
export type ReportKind = (typeof reportKinds)[number];

/** A document that the report rests on. */
export interface ReportSource {
  readonly name: string;
  readonly lines: readonly string[];
}

/** What stands before and after the parts. */
export interface ReportFrame {
  readonly title: string;
  readonly lead: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly sources: readonly ReportSource[];
  readonly method: readonly string[];
  readonly limits: readonly string[];
  readonly citation: string;
}
