import type { FormatLanguage } from '../../format';
import { formatNumber } from '../../format';
import { certaintyName } from '../../messages/certainty';
import { m } from '../../messages/compiled/messages.js';
import type { ShownTable } from '../../shown-table';
import type { ColumnGroup, MatrixColumn } from '../cell-columns';
import { cellState, cellWords, type CellState } from '../cell-words';
import type { ChecklistCell, ChecklistMode } from './query';

/** One point of the list: what the draft says of it, beside the other programmes. */
export interface Point {
  readonly column: MatrixColumn;
  readonly cell: ChecklistCell | undefined;
  readonly state: CellState;
  /** The draft does not describe it. */
  readonly isOpen: boolean;
}

export interface PointGroup {
  readonly group: ColumnGroup;
  readonly points: readonly Point[];
}

/** The points in the order of the form. */
export function pointGroups(
  groups: readonly ColumnGroup[],
  cells: readonly ChecklistCell[],
): PointGroup[] {
  const byId = new Map(cells.map((cell) => [cell.column_id, cell]));
  return groups.map((group) => ({
    group,
    points: group.columns.map((column) => pointOf(column, byId.get(column.id))),
  }));
}

/** Those that the draft does not describe, without the groups that have none. */
export function openGroups(groups: readonly PointGroup[]): PointGroup[] {
  return groups
    .map(({ group, points }) => ({ group, points: points.filter(({ isOpen }) => isOpen) }))
    .filter(({ points }) => points.length > 0);
}

function pointOf(column: MatrixColumn, cell: ChecklistCell | undefined): Point {
  const state = cellState(cell);
  return { column, cell, state, isOpen: state !== 'described' };
}

/** How much of it the draft describes, and what of the rest most others describe. */
export function checklistSentence(
  groups: readonly PointGroup[],
  mode: ChecklistMode,
  language: FormatLanguage,
): string {
  const points = groups.flatMap((group) => group.points);
  const open = points.filter((point) => point.isOpen);
  const common = open.filter(({ cell }) => cell && cell.described * 2 > cell.documents);
  const number = (count: number) => formatNumber(count, language);
  const counts = {
    described: number(points.length - open.length),
    total: number(points.length),
    open: number(open.length),
    common: number(common.length),
  };
  if (open.length === 0) return m.import_all_described(counts);
  return mode === 'sections' ? m.import_sections_answer(counts) : m.import_questions_answer(counts);
}

const text = (key: string, title: string) => ({ key, title, type: 'text' }) as const;

/** The list as rows, in the order shown. */
export function checklistTable(
  groups: readonly PointGroup[],
  mode: ChecklistMode,
  documentId: string,
): ShownTable {
  return {
    columns: [
      text('point', m.import_point()),
      text('state', m.import_draft()),
      { key: 'word_count', title: m.csv_words(), type: 'integer' },
      text('certainty', m.filter_certainty()),
      { key: 'others_describing', title: m.import_others_describing(), type: 'integer' },
      { key: 'others', title: m.import_others_all(), type: 'integer' },
    ],
    rows: groups.flatMap(({ points }) =>
      points.map(({ column, cell }) => ({
        cells: [
          column.name,
          cellWords(cell, mode),
          cell?.word_count ?? 0,
          cell ? certaintyName[cell.certainty]() : null,
          cell?.described ?? null,
          cell?.documents ?? null,
        ],
        evidenceId: cell?.evidence_id ?? null,
        documentId,
      })),
    ),
  };
}
