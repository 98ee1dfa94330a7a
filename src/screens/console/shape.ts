import type { ConsoleResult, ResultCell, ResultColumn } from '../../database/console';
import type { ShownCell, ShownColumn, ShownRow, ShownTable, ShownType } from '../../shown-table';

/** The result of a query as a table to show, sort and export; a row with an `evidence_id` opens its words. */
export function toShownTable({
  columns,
  rows,
}: Pick<ConsoleResult, 'columns' | 'rows'>): ShownTable {
  const types = columns.map((column, i) =>
    typeOf(column, (row) => rows[row]?.[i] ?? null, rows.length),
  );
  const keys = uniqueKeys(columns.map(({ name }) => name));
  const evidence = columns.findIndex(({ name }) => name === 'evidence_id');
  const document = columns.findIndex(({ name }) => name === 'document_id');
  return {
    columns: columns.map(({ name, type }, i) => shownColumn(name, keys[i] ?? name, types[i], type)),
    rows: rows.map((row): ShownRow => ({
      cells: row.map((cell, i) => toShown(cell, types[i])),
      evidenceId: textAt(row, evidence),
      documentId: textAt(row, document),
    })),
  };
}

function shownColumn(
  title: string,
  key: string,
  type: ShownType = 'text',
  description: string,
): ShownColumn {
  return { key, title, type, description };
}

/** Years keep no gap between their digits, and codes their zeros. */
function typeOf(
  { name, kind }: ResultColumn,
  cellAt: (row: number) => ResultCell,
  count: number,
): ShownType {
  const every = (is: (cell: string | number | boolean) => boolean): boolean => {
    let some = false;
    for (let row = 0; row < count; row += 1) {
      const cell = cellAt(row);
      if (cell === null) continue;
      if (!is(cell)) return false;
      some = true;
    }
    return some;
  };
  if (kind === 'integer' && isYearName(name) && every(isYear)) return 'date';
  if (kind === 'integer') return every((cell) => typeof cell === 'string') ? 'code' : 'integer';
  if (kind === 'number' || kind === 'boolean' || kind === 'date') return kind;
  if (every((cell) => /^\d{4}(-\d\d){0,2}$/.test(`${cell}`)) && !/code|koodi/i.test(name))
    return 'date';
  return every((cell) => /^\d+$/.test(`${cell}`)) ? 'code' : 'text';
}

function isYearName(name: string): boolean {
  return /(^|_)(year|vuosi|år)($|_)/i.test(name);
}

function isYear(cell: ResultCell): boolean {
  return typeof cell === 'number' && cell >= 1000 && cell <= 9999;
}

function toShown(cell: ResultCell, type: ShownType | undefined): ShownCell {
  return type === 'date' && typeof cell === 'number' ? `${cell}` : cell;
}

function textAt(row: readonly ResultCell[], index: number): string | null {
  const cell = index < 0 ? null : row[index];
  return typeof cell === 'string' && cell ? cell : null;
}

/** Two columns of a query may have one name, but not of a file. */
function uniqueKeys(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}_${times}`;
  });
}
