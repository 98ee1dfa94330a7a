import type { DownloadList } from './contract/download-list';
import type { Connection } from './database/connection';
import type { ScreenId } from './screen-list';
import type { Asked } from './screens/asked';
import { readStart as readDocument } from './screens/document/start';
import { readStart as readData } from './screens/data/start';
import { readStart as readGoals } from './screens/goals/start';
import { readStart as readConsole } from './screens/console/start';
import { readStart as readLanguages } from './screens/languages/start';
import { readStart as readMethod } from './screens/method/start';
import { readStart as readMunicipalities } from './screens/municipality/start';
import { readStart as readOverview } from './screens/overview/start';
import { readStart as readPopulation } from './screens/population/start';
import { readStart as readPractice } from './screens/practice/start';
import { readStart as readResponsible } from './screens/responsible/start';

/** Reads what a screen shows first, of all documents and certainties and of the files the site offers. */
export type StartReader = (
  connection: Connection,
  asked: Asked,
  downloads: DownloadList,
) => Promise<unknown>;

/** Null for a screen that needs nothing of the dataset. */
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
  import: null,
  search: null,
  data: readData,
  sql: readConsole,
  method: readMethod,
};
