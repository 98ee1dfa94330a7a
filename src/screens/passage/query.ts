import type { Row } from '../../contract/rows';
import type { RuledTable } from '../../contract/extraction-rules';
import type { Certainty, CoverageStatus, Section } from '../../contract/vocabulary';
import type { Connection } from '../../database/connection';
import { query } from '../../database/query';
import type { Sought } from '../../state/sought';

/** A row of the view `passage_evidence`. */
export interface EvidencePlace {
  readonly evidence_id: string;
  readonly document_id: string;
  readonly page: number | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly section: Section | null;
  /** Place among the document's evidence in reading order, from 1. */
  readonly position: number;
  readonly total: number;
  readonly previous_id: string | null;
  readonly next_id: string | null;
}

export type PassagePlace = Pick<Row<'passages'>, 'ordinal' | 'page' | 'kind' | 'start' | 'end'>;

export type FactKind = RuledTable | 'quality_flags';

/** A row of the view `passage_facts`; names where the dataset has them. */
export interface ProvedFact {
  /** Table of the fact. */
  readonly kind: FactKind;
  readonly code: string;
  readonly name_fi: string | null;
  readonly name_sv: string | null;
  readonly name_en: string | null;
  /** A rule of the table; null for what a check of the document found. */
  readonly rule: string | null;
  readonly certainty: Certainty | null;
}

export interface PassageAnswer {
  readonly evidence: EvidencePlace;
  readonly passages: readonly PassagePlace[];
  /** What the evidence proves. */
  readonly facts: readonly ProvedFact[];
  /** The document's whole normalised text, which the spans point into. */
  readonly text: string;
}

const evidenceSql = `
SELECT evidence_id, document_id, page, start, "end", quote, section, position, total, previous_id, next_id
FROM passage_evidence WHERE evidence_id = ?`;

const passagesSql = `
SELECT ordinal, page, kind, start, "end" FROM passages WHERE document_id = ? ORDER BY ordinal`;

const factsSql = `
SELECT kind, code, name_fi, name_sv, name_en, rule, certainty FROM passage_facts WHERE evidence_id = ?
ORDER BY kind, rule, certainty, code`;

const textSql = 'SELECT text FROM texts WHERE document_id = ?';

/** The evidence with everything around it; null when the data does not have it. */
export async function readPassage(
  connection: Connection,
  evidenceId: string,
): Promise<PassageAnswer | null> {
  const [evidence] = await query<EvidencePlace>(connection, evidenceSql, [evidenceId]);
  if (!evidence) return null;
  const [passages, facts, texts] = await Promise.all([
    query<PassagePlace>(connection, passagesSql, [evidence.document_id]),
    query<ProvedFact>(connection, factsSql, [evidenceId]),
    query<{ text: string }>(connection, textSql, [evidence.document_id]),
  ]);
  return { evidence, passages, facts, text: texts[0]?.text ?? '' };
}

/** What is known of something sought in vain: the cell's status, and the names of what was sought. */
export interface MissingAnswer {
  readonly status: CoverageStatus | null;
  readonly names: { name_fi: string; name_sv: string; name_en: string } | null;
}

const statusSql = 'SELECT status FROM overview_cells WHERE document_id = ? AND column_id = ?';
const questionSql = 'SELECT name_fi, name_sv, name_en FROM questions WHERE question_id = ?';
const languageSql = 'SELECT name_fi, name_sv, name_en FROM language_names WHERE language_code = ?';

export async function readMissing(
  connection: Connection,
  documentId: string,
  sought: Sought,
): Promise<MissingAnswer> {
  const ask = <Row extends object>(sql: string, ...values: string[]) =>
    query<Row>(connection, sql, values).then(([row]) => row);
  type Status = Pick<MissingAnswer, 'status'>;
  type Names = NonNullable<MissingAnswer['names']>;
  if (sought.what === 'coverage') {
    const cell = await ask<Status>(statusSql, documentId, `${sought.section}-${sought.facet}`);
    return { status: cell?.status ?? null, names: null };
  }
  if (sought.what === 'answer') {
    const cell = await ask<Status>(statusSql, documentId, sought.question);
    const names = await ask<Names>(questionSql, sought.question);
    return { status: cell?.status ?? null, names: names ?? null };
  }
  if (sought.what !== 'language') return { status: null, names: null };
  return { status: null, names: (await ask<Names>(languageSql, sought.language)) ?? null };
}
