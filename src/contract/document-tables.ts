import {
  integer,
  maybeOneOf,
  oneOf,
  requiredInteger,
  requiredText,
  text,
  type Table,
} from './column';
import * as vocabulary from './vocabulary';

const documentId = requiredText('document of the fact; documents.document_id');
const maybeService = maybeOneOf(vocabulary.serviceIds, 'service of Act 681/2023 it belongs to');
const maybePage = integer('page in the file, from 1; empty where the format has no pages');
const start = requiredInteger(
  'first UTF-16 code unit in texts/<document_id>.txt, from 0',
  'code unit',
);
const end = requiredInteger('code unit after the last one', 'code unit');

/** The files that were read, their passages and the spans that prove facts. */
export const documentTables = {
  documents: {
    description: 'One row per file found below the input folder',
    columns: {
      document_id: requiredText('readable slug, unique in the run'),
      file_name: requiredText('path below the input folder, with forward slashes'),
      media_type: text('IANA media type'),
      sha256: requiredText('hash of the file, hexadecimal'),
      byte_size: requiredInteger('size of the file in bytes', 'byte'),
      page_count: integer('pages of the file; empty where the format has none', 'page'),
      character_count: integer('length of the normalised text in UTF-16 code units', 'code unit'),
      layout: maybeOneOf(vocabulary.layouts, 'how the programme is laid out'),
      title: text('title as the document gives it'),
      language: maybeOneOf(vocabulary.documentLanguages, 'language of most of the text'),
      issuer_code: text('municipality that gives the programme; municipalities.code'),
      period_start: text('first year or day of the programme period, ISO 8601'),
      period_end: text('last year or day of the programme period, ISO 8601'),
      dated: text('when drawn up or updated, ISO 8601 as precise as the source'),
      coordinating_body: text('body that coordinates the programme, as stated'),
      law: text('Act cited, number/year'),
      restated_from: text('original programme, where the file is a restatement of one'),
      status: oneOf(vocabulary.documentStatuses, 'whether the file could be read'),
      message: text('what went wrong, where and what to do'),
    },
    primaryKey: ['document_id'],
    foreignKeys: { issuer_code: 'municipalities' },
  },
  document_municipalities: {
    description: 'One row per document and municipality it is given by or covers',
    columns: {
      document_id: documentId,
      municipality_code: requiredText('municipalities.code'),
      role: oneOf(vocabulary.municipalityRoles, 'gives the programme, or is covered by it'),
    },
    primaryKey: ['document_id', 'municipality_code'],
    foreignKeys: { document_id: 'documents', municipality_code: 'municipalities' },
  },
  passages: {
    description: 'One row per stretch of a normalised text, in reading order',
    columns: {
      passage_id: requiredText('<document_id>:<ordinal>'),
      document_id: documentId,
      ordinal: requiredInteger('place in the document, from 1'),
      page: maybePage,
      kind: oneOf(vocabulary.passageKinds, 'what the passage is'),
      section: maybeOneOf(vocabulary.sections, 'section of the ministry’s form it belongs to'),
      service_id: maybeService,
      start,
      end,
    },
    primaryKey: ['passage_id'],
    foreignKeys: { document_id: 'documents', service_id: 'services' },
  },
  evidence: {
    description: 'One row per span that proves a fact: quote equals text.slice(start, end)',
    columns: {
      evidence_id: requiredText('<document_id>:<start>-<end>'),
      document_id: documentId,
      passage_id: requiredText('passages.passage_id'),
      page: maybePage,
      start,
      end,
      quote: requiredText('the words themselves'),
    },
    primaryKey: ['evidence_id'],
    foreignKeys: { document_id: 'documents', passage_id: 'passages' },
  },
} as const satisfies Record<string, Table>;
