import type { Row } from '../../contract/rows';
import { factTables } from '../../contract/fact-tables';
import { formatDate, formatFixed, formatNumber, type FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';
import type { DatasetSummary, Doubts, TableCount } from './query';
import { conditionText } from './view';
import { narrowedBy, type Condition, type RowsAnswer } from './rows-query';
import type { TableName } from '../../contract/tables';

/** What the dataset is, in one sentence. */
export function datasetSentence(
  summary: DatasetSummary | null,
  counts: readonly TableCount[],
  language: FormatLanguage,
): string {
  if (!summary || summary.documents === 0) return m.data_answer_none();
  const number = (value: number) => formatNumber(value, language);
  const sum = (among: readonly TableCount[]) => among.reduce((all, { rows }) => all + rows, 0);
  const words = {
    facts: number(sum(counts.filter(({ table_name }) => isFact(table_name)))),
    tables: number(counts.length),
    rows: number(sum(counts)),
    quotes: number(summary.quotes),
  };
  if (summary.documents === 1) return m.data_answer_one(words);
  return m.data_answer({ ...words, documents: number(summary.documents) });
}

/** A table each of whose rows a rule of extraction found. */
function isFact(name: TableName): boolean {
  return name in factTables && narrowedBy(name).certainties;
}

/** When the documents are of: `2018 – 18.11.2024`; a day within the month or year that another gives is told by the latter. */
export function datedWords(summary: DatasetSummary, language: FormatLanguage): string {
  const { first_dated, last_dated, undated } = summary;
  if (!first_dated || !last_dated) return m.data_dated_none();
  const [first, last] = [formatDate(first_dated, language), formatDate(last_dated, language)];
  const range = last_dated.startsWith(first_dated) ? first : m.data_dated_range({ first, last });
  return undated > 0
    ? `${range}. ${m.data_dated_undated({ count: formatNumber(undated, language) })}`
    : range;
}

/** How many documents there are, read and not read, restated or not. */
export function documentsWords(summary: DatasetSummary, language: FormatLanguage): string {
  const count = formatNumber(summary.documents, language);
  const unread = formatNumber(summary.unread, language);
  const read =
    summary.unread > 0 ? m.data_documents_unread({ count, unread }) : m.data_documents_read({ count });
  if (summary.restated === 0) return read;
  return `${read}. ${m.data_documents_restated({ count: formatNumber(summary.restated, language) })}`;
}

/** A measure from 0 to 1 with two decimals; a dash where it cannot be had. */
export function measureWords(value: number | null | undefined, language: FormatLanguage): string {
  return value === null || value === undefined ? '–' : formatFixed(value, language, 2);
}

export function accuracyWords(row: Row<'accuracy'>, language: FormatLanguage): string {
  return m.data_accuracy_words({
    precision: measureWords(row.precision, language),
    recall: measureWords(row.recall, language),
    f1: measureWords(row.f1, language),
    labelled: formatNumber(row.labelled, language),
  });
}

/** Where the documents are to be doubted, in one sentence. */
export function doubtsSentence({ rules }: Doubts, documents: number, language: FormatLanguage): string {
  const flags = rules.reduce((sum, one) => sum + one.flags, 0);
  if (flags === 0) return m.data_doubts_none();
  if (flags === 1) return m.data_doubts_answer_one();
  return m.data_doubts_answer({
    flags: formatNumber(flags, language),
    documents: formatNumber(documents, language),
  });
}

export function wholeTableWords(rows: number, language: FormatLanguage): string {
  if (rows === 0) return m.data_whole_table_none();
  return rows === 1
    ? m.data_whole_table_one()
    : m.data_whole_table({ rows: formatNumber(rows, language) });
}

/** Which filters of the page narrow the rows. */
export function narrowedWords(table: TableName): string {
  const { documents, certainties } = narrowedBy(table);
  if (!documents) return m.data_narrowed_none();
  return certainties ? m.data_narrowed_both() : m.data_narrowed_documents();
}

/** How many of the rows of the whole table are shown, in one sentence. */
export function shownWords(
  { rows, found }: RowsAnswer,
  total: number,
  language: FormatLanguage,
): string {
  const number = (value: number) => formatNumber(value, language);
  if (total === 0) return m.data_rows_empty();
  if (found === 0) return m.data_rows_none();
  if (rows.length < found)
    return m.data_rows_first({ shown: number(rows.length), found: number(found) });
  if (found < total) return m.data_rows_narrowed({ shown: number(found), total: number(total) });
  return total === 1 ? m.data_whole_table_one() : m.data_rows_all({ count: number(total) });
}

export function conditionWords(condition: Condition): string {
  const { column, value } = condition;
  return value ? conditionText(condition).replace('=', ' = ') : m.data_condition_empty({ column });
}
