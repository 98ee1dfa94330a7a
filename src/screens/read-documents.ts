import type { Connection } from '../database/connection';
import { query } from '../database/query';
import { withMarks, type DocumentSummary } from '../state/document-summary';

/** Every document of the dataset, by municipality in Finnish alphabetical order. */
export async function readDocuments(connection: Connection): Promise<DocumentSummary[]> {
  return withMarks(
    await query<Omit<DocumentSummary, 'mark'>>(connection, 'SELECT * FROM document_list'),
  );
}

/** The short hash that names the dataset. */
export async function readVersion(connection: Connection): Promise<string> {
  const [row] = await query<{ version: string }>(connection, 'SELECT version FROM dataset');
  if (!row) throw new Error('The dataset does not say its version.');
  return row.version;
}
