import type { TableName } from '../../contract/tables';
import type { CorrectionStatus, Licence, QualityRule } from '../../contract/vocabulary';
import type { Connection } from '../../database/connection';
import { query } from '../../database/query';
import type { Asked } from '../asked';

/** The row of the view `dataset_summary`. */
export interface DatasetSummary {
  readonly version: string;
  readonly licence: Licence;
  readonly input_hash: string;
  readonly lexicon_hash: string;
  readonly program_hash: string;
  readonly documents: number;
  /** Documents that could not be read. */
  readonly unread: number;
  readonly restated: number;
  /** Municipalities that give a programme. */
  readonly issuers: number;
  /** ISO 8601 as precise as the source; null when no document is dated. */
  readonly first_dated: string | null;
  readonly last_dated: string | null;
  readonly undated: number;
  /** First and last year of any programme period. */
  readonly first_year: string | null;
  readonly last_year: string | null;
  /** Spans that prove facts. */
  readonly quotes: number;
}

/** A row of the view `table_counts`. */
export interface TableCount {
  readonly table_name: TableName;
  readonly rows: number;
}

/** One row per quality rule, of the documents asked for. */
export interface RuleCount {
  readonly rule_id: QualityRule;
  readonly flags: number;
  readonly documents: number;
}

/** One row per outcome of the corrections by hand. */
export interface CorrectionCount {
  readonly status: CorrectionStatus;
  readonly corrections: number;
}

export interface Doubts {
  readonly rules: readonly RuleCount[];
  readonly corrections: readonly CorrectionCount[];
}

const summarySql = 'SELECT * FROM dataset_summary';
const countsSql = 'SELECT * FROM table_counts';
const rulesSql = `
SELECT rule_id, sum(flags)::INTEGER AS flags, count(DISTINCT document_id)::INTEGER AS documents
FROM flag_counts WHERE list_contains(string_split(?, ' '), document_id)
GROUP BY rule_id ORDER BY flags DESC, rule_id`;
const correctionsSql = `
SELECT status, count(*)::INTEGER AS corrections FROM corrections
WHERE document_id IS NULL OR list_contains(string_split(?, ' '), document_id)
GROUP BY status ORDER BY status`;

/** What the dataset is; undefined for one without an identity. */
export async function readSummary(connection: Connection): Promise<DatasetSummary | undefined> {
  const [summary] = await query<DatasetSummary>(connection, summarySql);
  return summary;
}

export function readCounts(connection: Connection): Promise<TableCount[]> {
  return query<TableCount>(connection, countsSql);
}

/** Where the given documents are to be doubted, and what was put right by hand. */
export async function readDoubts(
  connection: Connection,
  { documentIds }: Asked,
): Promise<Doubts> {
  const values = [documentIds.join(' ')];
  const [rules, corrections] = await Promise.all([
    query<RuleCount>(connection, rulesSql, values),
    query<CorrectionCount>(connection, correctionsSql, values),
  ]);
  return { rules, corrections };
}
