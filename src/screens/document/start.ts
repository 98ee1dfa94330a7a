import type { Connection } from '../../database/connection';
import type { Asked } from '../asked';
import { readCounts, type DocumentCounts } from './query';

/** What the list tells of each document beside what every page knows. */
export interface Start {
  readonly counts: readonly DocumentCounts[];
}

export async function readStart(connection: Connection, asked: Asked): Promise<Start> {
  return { counts: await readCounts(connection, asked) };
}
