import type { Connection } from '../../database/connection';
import type { Asked } from '../asked';
import { readLanguages, type LanguagesAnswer } from './query';
import { readReach, type ReachAnswer } from './query-reach';
import { defaultService } from './view';

/** What the screen shows first: the languages of civic orientation, and whom they reach. */
export interface Start {
  readonly stated: LanguagesAnswer;
  readonly reach: ReachAnswer;
}

export async function readStart(connection: Connection, asked: Asked): Promise<Start> {
  const [stated, reach] = await Promise.all([
    readLanguages(connection, defaultService, asked),
    readReach(connection, asked),
  ]);
  return { stated, reach };
}
