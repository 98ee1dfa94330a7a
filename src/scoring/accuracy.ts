import type { Row } from '../contract/rows';
import { tableNames, type TableName } from '../contract/tables';
import type { Comparison } from './compare';

/** A table of one labelled document, compared. */
export interface Measured {
  readonly table: TableName;
  readonly comparison: Comparison;
}

/** Precision, recall and F1 of each table over all its labelled documents (micro average). */
export function accuracyOf(measured: readonly Measured[]): Row<'accuracy'>[] {
  return tableNames.flatMap((table) => {
    const own = measured.filter((m) => m.table === table).map((m) => m.comparison);
    if (own.length === 0) return [];
    const right = total(own, 'right');
    const labelled = right + total(own, 'missed');
    const found = right + total(own, 'extra');
    return [
      {
        table_name: table,
        documents: own.length,
        labelled,
        found,
        true_positives: right,
        precision: share(right, found),
        recall: share(right, labelled),
        f1: share(2 * right, labelled + found),
      },
    ];
  });
}

const total = (comparisons: readonly Comparison[], part: keyof Comparison): number =>
  comparisons.reduce((sum, comparison) => sum + comparison[part].length, 0);

/** Rounded to four places, so that equal input gives equal bytes everywhere. */
const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
