import type { Connection } from './database/connection';
import type { ScreenId } from './screen-list';
import type { Asked } from './screens/asked';
import { readStart as readDocument } from './screens/document/start';
import { readStart as readGoals } from './screens/goals/start';
import { readStart as readConsole } from './screens/console/start';
import { readStart as readLanguages } from './screens/languages/start';
import { readStart as readMunicipalities } from './screens/municipality/start';
import { readStart as readOverview } from './screens/overview/start';
import { readStart as readPopulation } from './screens/population/start';
import { readStart as readPractice } from './screens/practice/start';
import { readStart as readResponsible } from './screens/responsible/start';

/** Reads what a screen shows first, of all documents and certainties; null when it needs nothing of the database. */
export type StartReader = (connection: Connection, asked: Asked) => Promise<unknown>;

export const startReaders: Readonly<Record<ScreenId, StartReader | null>> = {
  overview: readOverview,
  languages: readLanguages,
  responsible: readResponsible,
  population: readPopulation,
  practice: readPractice,
  goals: readGoals,
  municipality: readMunicipalities,
  compare: null,
  document: readDocument,
  search: null,
  sql: readConsole,
};
