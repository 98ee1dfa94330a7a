import { extractionRules } from '../contract/extraction-rules';
import type { Dataset, Row } from '../contract/rows';
import type { TableName } from '../contract/tables';
import type { CellRow } from './cell';

/** Letters of the passage shown on each side of the quote. */
const AROUND = 120;

/**
 * Each row of a table in plain text: its cells, the rule that found it, how sure it is, and the quote in its passage with page
 * and section. Rows without words are told too.
 */
export function explain(
  dataset: Dataset,
  texts: ReadonlyMap<string, string>,
  table: TableName,
): string {
  const evidence = new Map(dataset.evidence.map((row) => [row.evidence_id, row]));
  const passages = new Map(dataset.passages.map((row) => [row.passage_id, row]));
  const rows = dataset[table] as readonly CellRow[];
  const blocks = rows.map((row, index) => {
    const proof = evidence.get(String(row['evidence_id']));
    const passage = passages.get(proof?.passage_id ?? '');
    const lines = [`${index + 1}. ${cellsOf(row)}`, ruleOf(table, row)];
    const words = proof ? placeOf(proof, passage, texts.get(proof.document_id) ?? '') : 'no words';
    return [...lines, words].filter((line) => line !== '').join('\n   ');
  });
  return `${table}: ${rows.length} rows\n\n${blocks.join('\n\n')}\n`;
}

const unsaid = new Set(['document_id', 'evidence_id', 'rule', 'certainty']);

const cellsOf = (row: CellRow): string =>
  Object.entries(row)
    .filter(([column, value]) => !unsaid.has(column) && value !== null)
    .map(([column, value]) => `${column} ${String(value)}`)
    .join(' · ');

function ruleOf(table: TableName, row: CellRow): string {
  const id = row['rule'];
  if (id === undefined) return '';
  const rules: Readonly<Record<string, Readonly<Record<string, string>>>> = extractionRules;
  return `rule ${String(id)} (${rules[table]?.[String(id)] ?? ''}), ${String(row['certainty'])}`;
}

function placeOf(
  { start, end, page, quote }: Row<'evidence'>,
  passage: Row<'passages'> | undefined,
  text: string,
): string {
  const from = Math.max(passage?.start ?? start, start - AROUND);
  const to = Math.min(passage?.end ?? end, end + AROUND);
  const flat = (words: string): string => words.replace(/\s+/g, ' ');
  const place = [
    ...(page === null ? [] : [`page ${page}`]),
    ...(passage?.section ? [`section ${passage.section}`] : []),
    `characters ${start}–${end}`,
  ].join(', ');
  return `${place}: ${flat(text.slice(from, start))}»${flat(quote)}«${flat(text.slice(end, to))}`;
}
