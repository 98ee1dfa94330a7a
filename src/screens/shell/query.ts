import type { Connection } from '../../database/connection';
import { query } from '../../database/query';
import type { DocumentSummary } from '../../state/document-summary';

/** Every document of the dataset, by municipality in Finnish alphabetical order. */
export function readDocuments(connection: Connection): Promise<DocumentSummary[]> {
  return query<DocumentSummary>(connection, 'SELECT * FROM document_list');
}
