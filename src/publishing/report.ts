import type { Row } from '../contract/rows';

/** How the reading of one document went. */
export interface Reading {
  readonly fileName: string;
  readonly status: 'ok' | 'partial' | 'failed';
  readonly facts: number;
  readonly message: string | null;
}

/** What a whole run came to. */
export interface Summary {
  readonly readings: readonly Reading[];
  readonly flags: number;
  readonly milliseconds: number;
  readonly output: string;
  /** Version of the dataset. */
  readonly version: string;
}

/** One line a document, `  1/9  kokkola.docx  ok  213 facts`, and below it what went wrong and what to do. */
export function formatReading(reading: Reading, index: number, total: number): string {
  const number = `${String(index).padStart(String(total).length + 2)}/${total}`;
  const facts = reading.status === 'failed' ? '' : `  ${count(reading.facts, 'fact')}`;
  const line = `${number}  ${reading.fileName}  ${reading.status}${facts}`;
  return reading.message ? `${line}\n${' '.repeat(number.length + 2)}${reading.message}` : line;
}

/** One line for the run: documents, facts, flags, seconds, place and version of the dataset. */
export function formatSummary(summary: Summary): string {
  const { readings, flags, milliseconds, output, version } = summary;
  const failed = readings.filter(({ status }) => status === 'failed').length;
  const facts = readings.reduce((sum, reading) => sum + reading.facts, 0);
  const parts = [
    `${count(readings.length, 'document')}${failed ? ` (${failed} failed)` : ''}`,
    count(facts, 'fact'),
    count(flags, 'flag'),
    `${(milliseconds / 1000).toFixed(1)} s`,
  ];
  return `${parts.join(', ')}: ${output}, version ${version}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** The accuracy of each table in aligned columns, and how many documents it rests on. */
export function formatAccuracy(rows: readonly Row<'accuracy'>[], documents: number): string {
  const width = Math.max(...rows.map((row) => row.table_name.length));
  const cell = (share: number | null): string =>
    (share === null ? '   –' : share.toFixed(2)).padStart(10);
  const lines = rows.map(
    ({ table_name, labelled, precision, recall, f1 }) =>
      `${table_name.padEnd(width)}${String(labelled).padStart(10)}${cell(precision)}${cell(recall)}${cell(f1)}`,
  );
  const head = ['labelled', 'precision', 'recall', 'F1'].map((name) => name.padStart(10)).join('');
  return [`${'table'.padEnd(width)}${head}`, ...lines, count(documents, 'labelled document')].join(
    '\n',
  );
}
