import type { Connection } from '../../database/connection';
import { query } from '../../database/query';
import type { Asked } from '../asked';

/** A row of the view `document_counts`. */
export interface DocumentCounts {
  readonly document_id: string;
  /** Null where the format has no pages. */
  readonly page_count: number | null;
  readonly dated: string | null;
  /** Quality flags. */
  readonly flags: number;
}

const countsSql = `
SELECT * FROM document_counts WHERE list_contains(string_split(?, ' '), document_id) ORDER BY document_id`;

export function readCounts(
  connection: Connection,
  { documentIds }: Pick<Asked, 'documentIds'>,
): Promise<DocumentCounts[]> {
  return query<DocumentCounts>(connection, countsSql, [documentIds.join(' ')]);
}
