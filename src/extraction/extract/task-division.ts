import type { Row } from '../../contract/rows';
import { ofKind } from '../annotated';
import type { Finder, FinderContext } from './context';
import { HeadedTables, type HeadedTable } from './headed-tables';
import { parseNumber } from './numbers';
import { tableRows, type TableRow } from './table-rows';

type DivisionRow = Row<'task_division'>;

/** The rows of all tables with a column for the municipality’s tasks and one for the wellbeing services county’s. */
export const findTaskDivision: Finder<'task_division'> = (context) => {
  const { document, knowledge } = context;
  const heads = knowledge.tableHeads;
  return new HeadedTables(document, heads, (cells) => heads.divisionHead(cells))
    .read()
    .flatMap((table) => divisionRows(context, table))
    .map((row, index) => ({ ...row, ordinal: index + 1 }));
};

function divisionRows(context: FinderContext, table: HeadedTable): DivisionRow[] {
  const { document, evidence } = context;
  const rows = tableRows(document.text, table).flatMap((row) => {
    const municipality_task = taskAt(table, row, 'municipality');
    const county_task = taskAt(table, row, 'county');
    return municipality_task === null && county_task === null
      ? []
      : [{ row, municipality_task, county_task }];
  });
  if (areFigures(rows.flatMap((r) => [r.municipality_task ?? '', r.county_task ?? '']))) return [];
  if (
    areNames(
      context,
      rows.flatMap((r) => r.municipality_task ?? []),
    )
  )
    return [];
  return rows.map(({ row, ...tasks }) => ({
    document_id: document.id,
    ordinal: 0,
    ...tasks,
    evidence_id: evidence.cite(row),
    rule: 'division-table',
    certainty: table.head.fuzzy ? 'fuzzy' : 'exact',
  }));
}

/** A cross or tick in the column stands for the task that the row’s first cell names. */
function taskAt(
  { head }: HeadedTable,
  row: TableRow,
  role: 'municipality' | 'county',
): string | null {
  const cell = row.cells[head.columns.get(role) ?? -1] ?? '';
  const labelled = ![...head.columns.values()].includes(0);
  if (labelled && /^[xX×✓✔•●+]{1,3}$/u.test(cell)) return row.cells[0] ?? null;
  return cell === '' || /^[-–—]$/.test(cell) ? null : cell;
}

/** A table of figures by municipality and county divides no tasks. */
const areFigures = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell !== '');
  return filled.filter((cell) => parseNumber(cell) !== null).length * 2 >= filled.length;
};

/** A list of municipalities and the counties they belong to divides none either. */
const areNames = ({ knowledge }: FinderContext, cells: readonly string[]): boolean => {
  const named = cells.filter((cell) =>
    ofKind(knowledge.matcher.find(cell), 'municipality').some(
      (m) => m.end - m.start === cell.length,
    ),
  );
  return named.length > 0 && named.length * 2 >= cells.length;
};
