import type { Row } from '../../contract/rows';
import type { Connection } from '../../database/connection';
import { readAccuracy, readAccuracyTotal, type AccuracyTotal } from '../read-accuracy';

export interface Start {
  readonly accuracy: readonly Row<'accuracy'>[];
  /** Null where nothing was measured. */
  readonly total: AccuracyTotal | null;
}

export async function readStart(connection: Connection): Promise<Start> {
  const [accuracy, total] = await Promise.all([
    readAccuracy(connection),
    readAccuracyTotal(connection),
  ]);
  return { accuracy, total };
}
