import type { Connection } from '../../database/connection';
import type { Asked } from '../asked';
import { readResponsible, type ResponsibleAnswer } from './query';

export type Start = ResponsibleAnswer;

export function readStart(connection: Connection, asked: Asked): Promise<Start> {
  return readResponsible(connection, asked);
}
