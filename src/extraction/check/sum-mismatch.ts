import type { Row } from '../../contract/rows';
import type { DocumentTable } from '../annotated';
import type { Span } from '../document';
import { countWords } from '../knowledge/words';
import type { Check, CheckContext, Doubt } from './check';

/** A figure with the cell that states it. */
interface Figure {
  readonly row: Row<'statistics'>;
  readonly cell: Span;
}

const parted = new Set(['population_by_citizenship', 'population_by_language']);

/** The parts of a population table do not add up to the total it states. */
export const sumMismatch: Check = {
  rule: 'sum-mismatch',
  check(context) {
    const figures = context.rows.statistics.flatMap((row): Figure[] => {
      const cell = context.evidence.spanOf(row.evidence_id);
      return cell && parted.has(row.indicator) && row.value !== null ? [{ row, cell }] : [];
    });
    return context.document.tables.flatMap((table) =>
      [...columnsOf(table)].flatMap((column) => checkColumn(context, table, column, figures)),
    );
  },
};

/** The filled cells of each column but the first, without the head. */
function columnsOf({ header, rows }: DocumentTable): Span[][] {
  return header
    .slice(1)
    .map((_, index) =>
      rows.flatMap((row) => (row[index + 1] ?? []).filter((c) => c.end > c.start)),
    );
}

function checkColumn(
  context: CheckContext,
  table: DocumentTable,
  column: readonly Span[],
  figures: readonly Figure[],
): Doubt[] {
  const own = figures.filter(({ cell }) =>
    column.some((c) => c.start <= cell.start && c.end >= cell.end),
  );
  const totals = own.filter(({ row }) => row.category === 'total');
  const [total] = totals;
  const parts = own.filter(({ row }) => row.category !== 'total');
  if (!total || totals.length > 1 || parts.length < 2) return [];
  const sum = parts.reduce((n, { row }) => n + (row.value ?? 0), 0);
  const stated = total.row.value ?? 0;
  const whole =
    parts.some(({ row }) => row.category === 'other') &&
    column.filter((c) => isNumber(context, c)).length === own.length;
  const wrong = whole ? sum !== stated : sum > stated && parts.length + 1 === column.length;
  return wrong ? [toDoubt(context, table, total, sum)] : [];
}

const isNumber = ({ document }: CheckContext, { start, end }: Span): boolean =>
  /\d/.test(document.text.slice(start, end));

/** Words from which on the first cell of the head is the title of the table: `Väestö kielen mukaan 31.12.2022`. */
const TITLE_WORDS = 3;

function titleOf({ document }: CheckContext, { header, caption }: DocumentTable): string | null {
  const [title, line] = [header[0], caption].map((span) =>
    span ? document.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim() : '',
  );
  return (title && countWords(title) >= TITLE_WORDS ? title : line) || null;
}

function toDoubt(
  context: CheckContext,
  table: DocumentTable,
  { row, cell }: Figure,
  sum: number,
): Doubt {
  const when = row.date ?? row.year;
  return {
    severity: 'warning',
    subject: titleOf(context, table) ?? row.indicator,
    message: `The parts of the table${when === null ? '' : ` of ${when}`} add up to ${sum}; the total it states is ${row.value ?? 0}.`,
    expected: String(row.value),
    found: String(sum),
    evidence_id: context.evidence.cite(cell),
  };
}
