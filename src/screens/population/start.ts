import type { Connection } from '../../database/connection';
import type { Asked } from '../asked';
import { readPopulation, type PopulationAnswer } from './query';

export type Start = PopulationAnswer;

export function readStart(connection: Connection, asked: Asked): Promise<Start> {
  return readPopulation(connection, asked);
}
