import type { Row } from '../../contract/rows';
import type { Span } from '../document';
import type { ColumnRole } from '../knowledge/table-heads';
import { quote, type Finder, type FinderContext } from './context';
import { HeadedTables, type HeadedTable } from './headed-tables';
import { tableRows, type TableRow } from './table-rows';

type GoalRow = Row<'goals'>;

/** The rows of all tables with a column for goals and one for measures. */
export const findGoals: Finder<'goals'> = (context) => {
  const { document, knowledge } = context;
  const heads = knowledge.tableHeads;
  return new HeadedTables(document, heads, (cells) => heads.goalHead(cells))
    .read()
    .flatMap((table) => goalRows(context, table))
    .map((row, index) => ({ ...row, ordinal: index + 1 }));
};

function goalRows(context: FinderContext, table: HeadedTable): GoalRow[] {
  const { document, evidence } = context;
  const rows: GoalRow[] = [];
  let sector = table.title ? sectorName(quote(document, table.title)) : null;
  let goal: string | null = null;
  for (const row of tableRows(document.text, table)) {
    const cell = (role: ColumnRole) => cellAt(table, row, role);
    if (row.isHeading) {
      sector = sectorName(row.cells.find((c) => c !== '') ?? '');
      goal = null;
      continue;
    }
    sector = cell('sector') ?? sector;
    const own = cell('goal');
    const measure = cell('measure');
    const monitoring = cell('monitoring');
    if (own === null && measure === null && monitoring === null) continue;
    goal = own ?? goal;
    rows.push({
      document_id: document.id,
      ordinal: 0,
      sector,
      goal,
      measure,
      monitoring,
      evidence_id: evidence.cite(row satisfies Span),
      rule: own === null ? 'goal-above' : 'goal-table',
      certainty: certaintyOf(table, own === null),
    });
  }
  return rows;
}

function cellAt({ head }: HeadedTable, row: TableRow, role: ColumnRole): string | null {
  const index = head.columns.get(role);
  const cell = index === undefined ? '' : (row.cells[index] ?? '');
  return cell === '' ? null : cell;
}

const certaintyOf = ({ head }: HeadedTable, inferred: boolean): GoalRow['certainty'] => {
  if (head.fuzzy) return 'fuzzy';
  return head.inferred || inferred ? 'inferred' : 'exact';
};

/** `3.2 Varhaiskasvatus:` and `Taulukko 4. Varhaiskasvatus` both name the sector Varhaiskasvatus. */
const sectorName = (title: string): string =>
  title
    .replace(/\s+/g, ' ')
    .replace(/^(?:(?:Taulukko|Tabell|Liite|Bilaga)\s+)?\d{1,2}(?:\.\d{1,2}){0,3}[.:)]?\s+/iu, '')
    .replace(/:$/, '')
    .trim();
