import type { Row } from '../contract/rows';
import type { Connection } from '../database/connection';
import { query } from '../database/query';

/** All measured tables together, each row counted once; measures are empty where they cannot be had. */
export type AccuracyTotal = Omit<Row<'accuracy'>, 'table_name' | 'documents'>;

const accuracySql = 'SELECT * FROM accuracy ORDER BY table_name';
const totalSql = `
SELECT labelled, found, true_positives, precision, recall,
  2 * precision * recall / nullif(precision + recall, 0) AS f1
FROM (
  SELECT labelled, found, true_positives,
    true_positives / nullif(found, 0) AS precision, true_positives / nullif(labelled, 0) AS recall
  FROM (
    SELECT sum(labelled)::INTEGER AS labelled, sum(found)::INTEGER AS found,
      sum(true_positives)::INTEGER AS true_positives
    FROM accuracy
  )
)
WHERE labelled IS NOT NULL`;

/** Measured accuracy of each table; empty where nobody has measured it. */
export function readAccuracy(connection: Connection): Promise<Row<'accuracy'>[]> {
  return query<Row<'accuracy'>>(connection, accuracySql);
}

export async function readAccuracyTotal(connection: Connection): Promise<AccuracyTotal | null> {
  const [total] = await query<AccuracyTotal>(connection, totalSql);
  return total ?? null;
}
