import { parted, type AnnotatedDocument } from '../annotated';
import type { Span } from '../document';
import type { Knowledge } from '../knowledge/knowledge';
import { findAliases } from './aliases';
import { learnNames } from './learned-names';
import { stretchesOf } from './name-runs';
import { PartyFolding } from './party-folding';
import type { Part, PartyMention } from './party-mention';
import { PhraseReader } from './phrase-reader';
import { findShortNames } from './short-names';
import { findUnitOwners } from './unit-owners';

/** Reads the bodies named in stretches of one document; has learnt the names and spellings that the document has. */
export class PartyReader {
  readonly #text: string;
  readonly #phrases: PhraseReader;
  readonly #names: readonly Part[];
  readonly #folding: PartyFolding;
  readonly #read = new Map<string, readonly PartyMention[]>();

  constructor(document: AnnotatedDocument, knowledge: Knowledge, issuer: string | null) {
    const municipality = knowledge.municipalities.get(issuer ?? '');
    const owners = findUnitOwners(document, knowledge);
    this.#phrases = new PhraseReader(document, knowledge, issuer, owners);
    this.#text = document.text;
    const stretches = stretchesOf(document).flatMap((span) => parted(document.text, span));
    const readAll = (names: readonly Part[]): PartyMention[] =>
      stretches.flatMap((stretch) => this.#phrases.read(stretch, names));
    const aliases = findAliases(document, knowledge, municipality);
    const short = findShortNames(document, knowledge, readAll(aliases));
    const told = byPlace([...aliases, ...short]);
    const learned = learnNames(document, knowledge, readAll(told));
    this.#names = byPlace([...told, ...learned]);
    this.#folding = new PartyFolding(readAll(this.#names), knowledge);
  }

  /** The bodies named within a span, in order. */
  read(span: Span): readonly PartyMention[] {
    const key = `${span.start}-${span.end}`;
    const known =
      this.#read.get(key) ??
      parted(this.#text, span)
        .flatMap((part) => this.#phrases.read(part, this.#names))
        .map((mention) => this.#folding.fold(mention));
    this.#read.set(key, known);
    return known;
  }
}

const byPlace = (parts: readonly Part[]): Part[] => [...parts].sort((a, b) => a.start - b.start);
