import type { Row } from '../contract/rows';
import type { Connection } from '../database/connection';
import { query } from '../database/query';
import type {
  DocumentCell,
  DocumentFile,
  EvidencePlace,
  PassagePlace,
  ProvedFact,
} from '../state/document-file';
import type { ReferenceNames } from '../state/reference-names';

const documentSql = 'SELECT * FROM documents WHERE document_id = ?';
const textSql = 'SELECT text FROM texts WHERE document_id = ?';
const passagesSql = `
SELECT passage_id, ordinal, page, kind, section, start, "end" FROM passages WHERE document_id = ? ORDER BY ordinal`;
const evidenceSql = `
SELECT evidence_id, page, section, start, "end" FROM passage_evidence WHERE document_id = ? ORDER BY position`;
const factsSql = `
SELECT evidence_id, kind, code, name_fi, name_sv, name_en, services, client_group, detail, minimum, maximum, unit, date,
  rule, certainty
FROM passage_facts JOIN evidence USING (evidence_id) WHERE document_id = ?
ORDER BY start, "end", evidence_id, kind, rule, certainty, code, detail, client_group, minimum, date`;
const flagsSql =
  'SELECT * FROM quality_flags WHERE document_id = ? ORDER BY rule_id, subject, evidence_id';
const cellsSql =
  'SELECT column_id, status FROM overview_cells WHERE document_id = ? ORDER BY column_id';

/**
 * Everything of one document that could be read.
 * @throws Error when the dataset does not have it
 */
export async function readDocumentFile(
  connection: Connection,
  documentId: string,
): Promise<DocumentFile> {
  const rows = <R extends object>(sql: string) => query<R>(connection, sql, [documentId]);
  const [document] = await rows<Row<'documents'>>(documentSql);
  if (!document) throw new Error(`There is no document ${documentId}.`);
  const [text] = await rows<{ text: string }>(textSql);
  return {
    document,
    text: text?.text ?? '',
    passages: await rows<PassagePlace>(passagesSql),
    evidence: await rows<EvidencePlace>(evidenceSql),
    facts: (await rows<ProvedFact>(factsSql)).map(withoutEmpty),
    flags: await rows<Row<'quality_flags'>>(flagsSql),
    cells: await rows<DocumentCell>(cellsSql),
  };
}

/** Most facts have few of the details: the empty ones stay out of the file. */
function withoutEmpty(fact: ProvedFact): ProvedFact {
  return Object.fromEntries(
    Object.entries(fact).filter(([, value]) => value !== null && value !== ''),
  ) as unknown as ProvedFact;
}

export async function readNames(connection: Connection): Promise<ReferenceNames> {
  const [questions, languages, services] = await Promise.all([
    query<Row<'questions'>>(connection, 'SELECT * FROM questions ORDER BY ordinal'),
    query<Row<'language_names'>>(connection, 'SELECT * FROM language_names ORDER BY language_code'),
    query<Row<'services'>>(
      connection,
      'SELECT * FROM services ORDER BY section NULLS LAST, act_sections',
    ),
  ]);
  return { questions, languages, services };
}
