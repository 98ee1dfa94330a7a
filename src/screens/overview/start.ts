import type { Connection } from '../../database/connection';
import type { Asked } from '../asked';
import { readOverview, type OverviewAnswer } from './query';

export type Start = OverviewAnswer;

export function readStart(connection: Connection, asked: Asked): Promise<Start> {
  return readOverview(connection, 'sections', asked);
}
