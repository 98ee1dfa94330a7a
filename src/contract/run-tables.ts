import { number, oneOf, requiredInteger, requiredText, text, type Table } from './column';
import * as vocabulary from './vocabulary';

/** Which dataset this is, what was done to the extracted rows, and how right they are. */
export const runTables = {
  dataset: {
    description: 'One row: the identity of this dataset; equal input gives an equal row',
    columns: {
      version: requiredText('first 12 hexadecimal digits of the SHA-256 over the three hashes'),
      input_hash: requiredText(
        'SHA-256 over path and hash of every input file, and over options that change what is read',
      ),
      lexicon_hash: requiredText(
        'SHA-256 over path and hash of every file of lexicon, reference data and corrections',
      ),
      program_hash: requiredText(
        'SHA-256 over path and hash of every source file of extraction and contract',
      ),
      documents: requiredInteger(
        'files found below the input folder, also those not read',
        'document',
      ),
      licence: oneOf(vocabulary.licences, 'licence of the dataset, SPDX'),
    },
    primaryKey: ['version'],
  },
  corrections: {
    description: 'One row per correction by hand: both values, and whether it still meets a row',
    columns: {
      document_id: text('document of the corrected row; empty for a table without documents'),
      table_name: requiredText('corrected table'),
      key: requiredText('cells that find the row, column=value; column=value'),
      column_name: text('corrected column; empty when the whole row is withdrawn'),
      extracted: text('value that the extraction wrote'),
      corrected: text('value that stands there now'),
      reason: requiredText('why'),
      source: requiredText('where the right value comes from'),
      date: requiredText('day of the correction, ISO 8601'),
      status: oneOf(
        vocabulary.correctionStatuses,
        'applied; needless: the extraction says so itself; unmatched: no such row; ambiguous: more than one',
      ),
    },
    primaryKey: ['document_id', 'table_name', 'key', 'column_name'],
  },
  accuracy: {
    description: 'One row per table: extracted rows against rows labelled by hand',
    columns: {
      table_name: requiredText('measured table'),
      documents: requiredInteger('labelled documents', 'document'),
      labelled: requiredInteger('rows a reader wrote down', 'row'),
      found: requiredInteger('rows the extraction wrote for these documents', 'row'),
      true_positives: requiredInteger('rows in both', 'row'),
      precision: number(
        'share of the found rows that are right, 0 to 1; empty when none was found',
        'share',
      ),
      recall: number(
        'share of the labelled rows that were found, 0 to 1; empty without labels',
        'share',
      ),
      f1: number('harmonic mean of the two', 'share'),
    },
    primaryKey: ['table_name'],
  },
} as const satisfies Record<string, Table>;
