import type { ServiceId } from '../../contract/vocabulary';
import {
  mentionsIn,
  ofKind,
  type AnnotatedDocument,
  type DocumentTable,
  type Passage,
  type Sentence,
} from '../annotated';
import { cellSentences } from './cell-sentences';
import type { Span } from '../document';
import type { Mention } from '../knowledge/matcher';
import type { Meaning } from '../knowledge/meaning';
import { outermost } from './outermost';
import { isResponsibilityTable, rowServices } from './responsibility-table';
import { plainOf, servicesOf } from './sentence-services';

/** Where the services of a statement were read: the section, the sentence itself, or the label of its table row. */
type Basis = 'service-section' | 'service-sentence' | 'table-row';

/** A sentence, heading or table cell on services. */
export interface ServiceStatement extends Span {
  readonly services: readonly ServiceId[];
  readonly rule: Basis;
  readonly mentions: readonly Mention<Meaning>[];
  /** Mentions of the line that leads to a list item, or of the head of a table’s column. */
  readonly lead: readonly Mention<Meaning>[];
}

/** What a document says of its services, in running text and in tables; monitoring is no service to clients. */
export function readServiceStatements(document: AnnotatedDocument): ServiceStatement[] {
  return [
    ...document.sentences.flatMap((sentence) => ofSentence(document, sentence)),
    ...document.passages.flatMap((passage) => ofHeading(document, passage)),
    ...document.tables.flatMap((table) => ofTable(document, table)),
  ].flatMap((statement) => {
    const services = statement.services.filter((service) => service !== 'monitoring');
    return services.length > 0 ? [{ ...statement, services }] : [];
  });
}

function ofSentence(document: AnnotatedDocument, sentence: Sentence): ServiceStatement[] {
  const passage = document.passages[sentence.passage];
  if (!passage) return [];
  const { mentions } = sentence;
  if (passage.services.length === 0) return passage.question ? [] : naming(sentence, sentence.lead);
  const services = named(servicesOf(document, sentence), mentions);
  return [{ ...sentence, services, rule: 'service-section' }];
}

/** A heading within a section may say for whom or how (`Itseopiskelu`). */
function ofHeading(document: AnnotatedDocument, passage: Passage): ServiceStatement[] {
  if (passage.kind !== 'heading' || passage.services.length === 0) return [];
  const { start, end, services } = passage;
  const mentions = mentionsIn(document.mentions, passage);
  return [{ start, end, services, rule: 'service-section', mentions, lead: [] }];
}

/** Of several services of a section those that the sentence names, or all. */
function named(services: readonly ServiceId[], mentions: readonly Mention<Meaning>[]): ServiceId[] {
  const said = new Set(namedServices(mentions).map(plainOf));
  const kept = services.filter((service) => said.has(plainOf(service)));
  return kept.length > 0 ? kept : [...services];
}

const namedServices = (mentions: readonly Mention<Meaning>[]): ServiceId[] => [
  ...new Set(outermost(ofKind(mentions, 'service')).map((m) => m.meaning.service)),
];

/** Outside the sections a sentence is about the one or two services it names. */
function naming(
  { start, end, mentions }: Span & Pick<ServiceStatement, 'mentions'>,
  lead: ServiceStatement['lead'],
): ServiceStatement[] {
  const services = namedServices(mentions);
  const few = services.length === 1 || services.length === 2;
  return few ? [{ start, end, services, rule: 'service-sentence', mentions, lead }] : [];
}

/** The sentences in the cells of a table: about the service that the row’s label names, the table’s section, or themselves. */
function ofTable(document: AnnotatedDocument, table: DocumentTable): ServiceStatement[] {
  const above = document.passages[table.passage]?.services ?? [];
  const byService = isResponsibilityTable(document, table);
  return table.rows.flatMap((row) => {
    const [label = []] = row;
    const own = byService ? rowServices(document, label) : labelServices(document, label);
    if (byService && own.length === 0) return [];
    const rule = own.length > 0 ? 'table-row' : 'service-section';
    const services = own.length > 0 ? own : above;
    return row.flatMap((cell, column) => {
      const header = table.header[column];
      const lead = header ? mentionsIn(document.mentions, header) : [];
      return sentencesOf(document, cell).flatMap((said): ServiceStatement[] =>
        services.length > 0 ? [{ ...said, services, rule, lead }] : naming(said, lead),
      );
    });
  });
}

/** A long first cell is no label. */
const LABEL = 160;

function labelServices(document: AnnotatedDocument, label: readonly Span[]): ServiceId[] {
  if (label.some(({ start, end }) => end - start > LABEL)) return [];
  return namedServices(label.flatMap((span) => mentionsIn(document.mentions, span)));
}

const sentencesOf = ({ text, mentions }: AnnotatedDocument, cell: readonly Span[]) =>
  cell
    .flatMap((span) => cellSentences(text, span))
    .map((span) => ({ ...span, mentions: mentionsIn(mentions, span) }));
