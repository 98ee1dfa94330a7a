import { parseArgs } from 'node:util';
import type { TableName } from '../src/contract/tables';
import { tableNamed } from '../src/publishing/chosen-tables';
import { Misuse } from '../src/publishing/misuse';

export const help = `Reads integration programmes and writes the dataset.

  npm run etl -- --input <folder> [--output <folder>] [options]

  --input <folder>    every file below it is read: PDF, Word (.docx), OpenDocument (.odt), saved web
                      pages (.html), plain text, Markdown
  --output <folder>   where the dataset goes, "dataset" unless told; what stood there is
                      replaced once the new dataset is complete
  --keep-contacts     leave names, e-mail addresses and phone numbers of contact persons in
  --on <date>         day with which the periods of programmes are compared, as 2026-01-31;
                      without it, the day of each document
  --strict            warnings (a document read in part, a quality flag, a correction that meets
                      no row) make the exit code 1
  --only <table>      write just this table and those it refers to, without the database
  --explain <document> <table>
                      print each row of the table with its rule and passage; write nothing.
                      The document is a file name or a document_id
  --help              show this

Exit codes: 0 all documents were read; 1 something failed, the rest is written;
2 wrong arguments or no input, nothing is written.`;

export interface Options {
  readonly input: string;
  readonly output: string;
  readonly keepContacts: boolean;
  /** ISO 8601. */
  readonly on: string | null;
  readonly strict: boolean;
  readonly only: TableName | null;
  readonly explain: { readonly document: string; readonly table: TableName } | null;
}

/** Null when help is asked for. @throws Misuse */
export function readOptions(): Options | null {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      input: { type: 'string' },
      output: { type: 'string', default: 'dataset' },
      'keep-contacts': { type: 'boolean', default: false },
      on: { type: 'string' },
      strict: { type: 'boolean', default: false },
      only: { type: 'string' },
      explain: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  if (!values.input) throw new Misuse('Which documents? Name their folder with --input.');
  if (!values.output) throw new Misuse('--output needs the name of a folder.');
  return {
    ...values,
    input: values.input,
    keepContacts: values['keep-contacts'],
    on: values.on === undefined ? null : readDay(values.on),
    only: values.only === undefined ? null : tableNamed(values.only),
    explain: readExplain(values.explain, positionals),
  };
}

function readDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
  if (isDay) return day;
  throw new Misuse(`--on needs a day written as 2026-01-31, not ${day}.`);
}

function readExplain(document: string | undefined, positionals: string[]): Options['explain'] {
  const [table, ...more] = positionals;
  if (document === undefined) {
    if (table !== undefined) throw new Misuse(`What is ${table}? Options begin with --.`);
    return null;
  }
  if (table === undefined || more.length > 0)
    throw new Misuse('--explain needs a document and a table: --explain <document> <table>.');
  return { document, table: tableNamed(table) };
}
