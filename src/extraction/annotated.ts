import type {
  ClientGroup,
  DocumentLanguage,
  Facet,
  Layout,
  PassageKind,
  QuestionId,
  Section,
  ServiceId,
} from '../contract/vocabulary';
import type { Cover, Span } from './document';
import type { Mention } from './knowledge/matcher';
import type { Meaning, MeaningKind, MeaningOf } from './knowledge/meaning';

/** A stretch of the text with what it is and where in the programme it stands. */
export interface Passage extends Span {
  readonly kind: PassageKind;
  readonly page: number | null;
  readonly section: Section | null;
  readonly facet: Facet | null;
  readonly question: QuestionId | null;
  /** Services the heading or prompt above is about; more than one where it names two. */
  readonly services: readonly ServiceId[];
  readonly clientGroup: ClientGroup | null;
  readonly cells?: readonly Span[];
  readonly covered?: readonly Cover[];
  /** Text of the nearest heading above that is neither a section’s nor a facet’s. */
  readonly heading: Span | null;
}

/** A sentence of a paragraph, or a list item with the sentence that leads to its list. */
export interface Sentence extends Span {
  /** Index of its passage. */
  readonly passage: number;
  readonly mentions: readonly Mention<Meaning>[];
  /** The sentence before it in the same passage. */
  readonly previous: Sentence | null;
  /** Mentions of the line that ends in a colon above a list item. */
  readonly lead: readonly Mention<Meaning>[];
}

/** Rows that stand together, without the header repeated on later pages. */
export interface DocumentTable {
  /** Passage index of the first row. */
  readonly passage: number;
  /** The last short line above the table. */
  readonly caption: Span | null;
  readonly header: readonly Span[];
  /** Body rows; a cell that goes on after a page break has several spans, one that a merged cell covers has the spans of that. */
  readonly rows: readonly (readonly (readonly Span[])[])[];
}

/** A row of a responsibility table: the services its first cell names and what stands in the columns of clients. */
export interface ResponsibilityRow {
  readonly services: readonly ServiceId[];
  readonly label: readonly Span[];
  readonly cells: readonly { readonly clientGroup: ClientGroup; readonly spans: readonly Span[] }[];
}

/** Text, structure and mentions of one document: what every finder reads. */
export interface AnnotatedDocument {
  readonly id: string;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
  readonly tables: readonly DocumentTable[];
  readonly mentions: readonly Mention<Meaning>[];
  readonly layout: Layout;
  readonly language: DocumentLanguage;
}

/** The mentions of one kind of meaning. */
export function ofKind<K extends MeaningKind>(
  mentions: readonly Mention<Meaning>[],
  kind: K,
): Mention<MeaningOf<K>>[] {
  return mentions.filter((m): m is Mention<MeaningOf<K>> => m.meaning.kind === kind);
}

/** True when one of the mentions is a cue of that name. */
export function hasCue(mentions: readonly Mention<Meaning>[], cue: string): boolean {
  return mentions.some((m) => m.meaning.kind === 'cue' && m.meaning.cue === cue);
}

/** The mentions that lie within a span; `mentions` must be ordered by start. Cost O(log n + found). */
export function mentionsIn(
  mentions: readonly Mention<Meaning>[],
  { start, end }: Span,
): Mention<Meaning>[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  const found: Mention<Meaning>[] = [];
  for (let i = low; i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.start >= end) break;
    if (mention.end <= end) found.push(mention);
  }
  return found;
}

/** Signs that stand in a field or a cell to say that there is nothing. */
const nothing =
  /^(?:[-–—_.\s/*]*|ei vastausta|n\/a|xx+|\((?:ei pakollinen|inte obligatorisk|frivillig|vapaaehtoinen)\))$/i;

/** True when a stretch holds no more than a sign for nothing. */
export const isBlank = (document: AnnotatedDocument, { start, end }: Span): boolean =>
  nothing.test(document.text.slice(start, end));

/** The document’s own words among passages: no prompts, headings or running headers. */
export function ownWords(document: AnnotatedDocument, passages: readonly Passage[]): Passage[] {
  return passages.filter(
    (p) =>
      (p.kind === 'paragraph' || p.kind === 'list_item' || p.kind === 'table_row') &&
      !isBlank(document, p),
  );
}

/** Letters after which a stretch is parted at a blank: finders compare the words of a sentence or cell with one another. */
const LONGEST = 2000;

/** A stretch in parts that finders can bear, each up to its last blank or its length; nearly always the stretch itself. */
export function parted(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const blank = text.lastIndexOf(' ', from + LONGEST);
    const to = blank > from ? blank : from + LONGEST;
    parts.push({ start: from, end: to });
    from = to;
  }
  return [...parts, { start: from, end }];
}
