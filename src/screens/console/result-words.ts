import type { ConsoleResult } from '../../database/console';
import { formatNumber, type FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';

/** Rows that are shown; those fetched beyond them are in the exports. */
export const mostShown = 10_000;

/** How large a result is, and what of it is shown. */
export function resultWords(result: ConsoleResult, language: FormatLanguage): string {
  const { columns, rows, truncated, statements } = result;
  if (columns.length === 0) return m.console_no_result();
  const write = (value: number): string => formatNumber(value, language, 0);
  const size = sizeWords(rows.length, columns.length, write);
  const ran = statements > 1 ? ` ${m.console_statements({ count: write(statements) })}` : '';
  if (truncated && rows.length > mostShown)
    return `${m.console_more({ fetched: write(rows.length), shown: write(mostShown) })}${ran}`;
  if (truncated) return `${m.console_heavy({ fetched: write(rows.length) })}${ran}`;
  if (rows.length > mostShown)
    return `${size} ${m.console_first({ shown: write(mostShown) })}${ran}`;
  return `${size}${ran}`;
}

function sizeWords(rows: number, columns: number, write: (value: number) => string): string {
  if (rows === 0) return m.console_no_rows();
  const inRows = rows === 1 ? m.console_rows_one() : m.console_rows({ count: write(rows) });
  const inColumns =
    columns === 1 ? m.console_columns_one() : m.console_columns({ count: write(columns) });
  return m.console_size({ rows: inRows, columns: inColumns });
}
