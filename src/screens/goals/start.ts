import type { Connection } from '../../database/connection';
import type { Asked } from '../asked';
import { readGoals, type GoalsAnswer } from './query';

export type Start = GoalsAnswer;

export function readStart(connection: Connection, asked: Asked): Promise<Start> {
  return readGoals(connection, asked);
}
