import { findContentsList } from './contents-list';
import { findPageNumbers } from './page-numbers';
import { findRunningLines } from './running-lines';
import type { Unit } from './units';

/** For each unit whether it is part of a running header, a footer or a table of contents. */
export function findBoilerplate(units: readonly Unit[]): boolean[] {
  const marks = units.map(() => false);
  for (const at of findContentsList(units)) marks[at] = true;
  for (const at of findPageNumbers(units)) marks[at] = true;
  for (const at of findRunningLines(units, marks)) marks[at] = true;
  return marks;
}
