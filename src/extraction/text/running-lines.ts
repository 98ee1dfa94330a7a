import { findAtEdges } from './running-edges';
import { findRunningGroups } from './running-groups';
import { findKeys } from './running-keys';
import type { Unit } from './units';

/** Indexes of the units of running headers and footers: lines that come back at page edges or in groups. */
export function findRunningLines(units: readonly Unit[], marked: readonly boolean[]): Set<number> {
  const keys = findKeys(units);
  return new Set([...findAtEdges(units, keys, marked), ...findRunningGroups(units, keys, marked)]);
}
