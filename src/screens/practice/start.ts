import type { Connection } from '../../database/connection';
import type { Asked } from '../asked';
import { readPractice, type PracticeAnswer } from './query';

export type Start = PracticeAnswer;

export function readStart(connection: Connection, asked: Asked): Promise<Start> {
  return readPractice(connection, asked);
}
