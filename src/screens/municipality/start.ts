import type { Connection } from '../../database/connection';
import type { Asked } from '../asked';
import { readMunicipalities, type MunicipalityAnswer } from './query';

export type Start = MunicipalityAnswer;

export function readStart(connection: Connection, asked: Asked): Promise<Start> {
  return readMunicipalities(connection, asked);
}
