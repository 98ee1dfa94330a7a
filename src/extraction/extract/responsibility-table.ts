import type { ClientGroup, ServiceId } from '../../contract/vocabulary';
import {
  hasCue,
  mentionsIn,
  ofKind,
  type AnnotatedDocument,
  type DocumentTable,
  type ResponsibilityRow,
} from '../annotated';
import type { Span } from '../document';
import { outermost } from './outermost';

/** The responsibility tables, those with a column for jobseekers and one for others: their rows by service. */
export function readResponsibilityTables(document: AnnotatedDocument): ResponsibilityRow[][] {
  return document.tables.flatMap((table) => {
    const columns = clientColumns(document, table);
    if (columns.size < 2) return [];
    return [table.rows.flatMap((row) => rowOf(document, row, columns))];
  });
}

function rowOf(
  document: AnnotatedDocument,
  row: readonly (readonly Span[])[],
  columns: ReadonlyMap<number, ClientGroup>,
): ResponsibilityRow[] {
  const label = row[0] ?? [];
  const services = rowServices(document, label);
  if (services.length === 0) return [];
  const cells = [...columns].map(([index, clientGroup]) => ({
    clientGroup,
    spans: (row[index] ?? []).filter((s) => s.end > s.start),
  }));
  return [{ services, label, cells }];
}

/** True for a table of which the contract’s responsibility rows are read. */
export const isResponsibilityTable = (document: AnnotatedDocument, table: DocumentTable): boolean =>
  clientColumns(document, table).size >= 2;

/** Column index → client group, where the head tells it. */
function clientColumns(
  document: AnnotatedDocument,
  table: DocumentTable,
): Map<number, ClientGroup> {
  const columns = new Map<number, ClientGroup>();
  table.header.forEach((cell, index) => {
    const mentions = mentionsIn(document.mentions, cell);
    if (index === 0) return;
    if (hasCue(mentions, 'others')) columns.set(index, 'others');
    else if (hasCue(mentions, 'jobseekers')) columns.set(index, 'jobseekers');
  });
  const [known] = new Set(columns.values());
  const rest = [1, 2].find((index) => !columns.has(index));
  if (known && columns.size === 1 && table.header.length === 3 && rest !== undefined)
    columns.set(rest, known === 'jobseekers' ? 'others' : 'jobseekers');
  return new Set(columns.values()).size === 2 ? columns : new Map();
}

/** Services named by the first cell of a row. */
export function rowServices(document: AnnotatedDocument, label: readonly Span[]): ServiceId[] {
  const mentions = label.flatMap((span) => mentionsIn(document.mentions, span));
  const named = outermost(ofKind(mentions, 'service'));
  const kept = named.length > 0 ? named : ofKind(mentions, 'topic');
  return [...new Set(kept.map((m) => m.meaning.service))];
}
