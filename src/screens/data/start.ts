import type { DownloadList } from '../../contract/download-list';
import type { Row } from '../../contract/rows';
import type { Connection } from '../../database/connection';
import type { Asked } from '../asked';
import { readAccuracy } from '../read-accuracy';
import {
  readCounts,
  readDoubts,
  readSummary,
  type DatasetSummary,
  type Doubts,
  type TableCount,
} from './query';

/** What the screen shows before any database is up. */
export interface Start {
  readonly summary: DatasetSummary | null;
  readonly counts: readonly TableCount[];
  readonly accuracy: readonly Row<'accuracy'>[];
  readonly doubts: Doubts;
  readonly downloads: DownloadList;
}

export async function readStart(
  connection: Connection,
  asked: Asked,
  downloads: DownloadList,
): Promise<Start> {
  const [summary, counts, accuracy, doubts] = await Promise.all([
    readSummary(connection),
    readCounts(connection),
    readAccuracy(connection),
    readDoubts(connection, asked),
  ]);
  return { summary: summary ?? null, counts, accuracy, doubts, downloads };
}
