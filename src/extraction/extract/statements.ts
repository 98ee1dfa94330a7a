import type { ClientGroup, ServiceId } from '../../contract/vocabulary';
import {
  hasCue,
  mentionsIn,
  ofKind,
  type AnnotatedDocument,
  type DocumentTable,
  type Sentence,
} from '../annotated';
import { cellSentences } from './cell-sentences';
import type { Span } from '../document';
import type { Mention } from '../knowledge/matcher';
import type { Meaning } from '../knowledge/meaning';
import { outermost } from './outermost';
import { rowServices } from './responsibility-table';
import { servicesOf } from './sentence-services';

type Mentions = readonly Mention<Meaning>[];

/** A sentence of the text, or one of a table’s cell, with what its place tells of it. */
export interface Statement extends Span {
  readonly mentions: Mentions;
  /** Mentions of the line above a list item, or of the labels of a cell’s column and row. */
  readonly labels: Mentions;
  /** Services of the heading above or of the table’s row. */
  readonly services: readonly ServiceId[];
  /** Mentions of the sentence before it. */
  readonly previous: Mentions;
  /** Service that the nearest earlier sentence of the passage names. */
  readonly topic: readonly ServiceId[];
  /** Clients that the prompt above or the table’s column asks for. */
  readonly clientGroup: ClientGroup | null;
}

/** All statements of the document’s own words. */
export function readStatements(document: AnnotatedDocument): Statement[] {
  return [
    ...document.sentences.flatMap((sentence) => fromSentence(document, sentence)),
    ...document.tables.flatMap((table) => fromTable(document, table)),
  ];
}

function fromSentence(document: AnnotatedDocument, sentence: Sentence): Statement[] {
  const { start, end, mentions, lead, previous } = sentence;
  const passage = document.passages[sentence.passage];
  if (!passage) return [];
  return [
    {
      ...{ start, end, mentions },
      labels: lead,
      services: servicesOf(document, sentence),
      previous: previous?.mentions ?? [],
      topic: topicBefore(previous),
      clientGroup: passage.clientGroup,
    },
  ];
}

/** A topic is kept for so many sentences. */
const KEPT = 4;

function topicBefore(previous: Sentence | null): ServiceId[] {
  let sentence = previous;
  for (let i = 0; i < KEPT && sentence; i++, sentence = sentence.previous) {
    const named = outermost(ofKind(sentence.mentions, 'service')).map((m) => m.meaning.service);
    if (named.length > 0) return new Set(named).size === 1 ? named.slice(0, 1) : [];
  }
  return [];
}

function fromTable(document: AnnotatedDocument, table: DocumentTable): Statement[] {
  const rows = [table.header.map((cell) => [cell]), ...table.rows];
  return rows.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      const head = index > 0 ? table.header.slice(column, column + 1) : [];
      return fromCell(document, table, { cell, head, label: column > 0 ? (row[0] ?? []) : [] });
    }),
  );
}

interface Cell {
  readonly cell: readonly Span[];
  /** Head of its column. */
  readonly head: readonly Span[];
  /** First cell of its row. */
  readonly label: readonly Span[];
}

function fromCell(document: AnnotatedDocument, table: DocumentTable, place: Cell): Statement[] {
  const within = (spans: readonly Span[]) =>
    spans.flatMap((span) => mentionsIn(document.mentions, span));
  const named = [place.label, place.head, place.cell].map((spans) => rowServices(document, spans));
  const services = named.find((found) => found.length > 0);
  const head = within(place.head);
  return place.cell
    .flatMap((span) => cellSentences(document.text, span))
    .map((span) => ({
      ...span,
      mentions: within([span]),
      labels: [...head, ...within(place.label)],
      services: services ?? document.passages[table.passage]?.services ?? [],
      previous: [],
      topic: [],
      clientGroup: groupOfColumn(head),
    }));
}

const groupOfColumn = (head: Mentions): ClientGroup | null => {
  if (hasCue(head, 'others')) return 'others';
  return hasCue(head, 'jobseekers') ? 'jobseekers' : null;
};
