import type { AnnotatedDocument, Sentence } from '../annotated';
import { mentionsIn } from '../annotated';
import type { Span } from '../document';
import { findWords, type Word } from '../knowledge/words';
import type { PartyMention } from './party-mention';

/** A stretch of text read on its own: a sentence, or a cell of a table. */
export type Stretch = Pick<Sentence, 'start' | 'end' | 'mentions'> & { readonly passage: number };

/** Words in a row that begin with a capital and belong to no name already known. */
export interface NameRun extends Span {
  /** Indexes of its words in the text. */
  readonly first: number;
  readonly last: number;
  /** Begins its stretch, so that its capital says nothing. */
  readonly opens: boolean;
  readonly stretch: Stretch;
  /** Mentions of the words around it. */
  readonly near: Stretch['mentions'];
}

/** The cells of table rows. */
export function cellsOf(document: AnnotatedDocument): Stretch[] {
  return document.passages.flatMap((p, passage) =>
    p.kind === 'table_row'
      ? (p.cells ?? []).map((cell) => ({
          ...cell,
          passage,
          mentions: mentionsIn(document.mentions, cell),
        }))
      : [],
  );
}

/** Sentences, and the cells of table rows. */
export const stretchesOf = (document: AnnotatedDocument): Stretch[] => [
  ...document.sentences,
  ...cellsOf(document),
];

/** Letters on either side of a run within which words tell what it is. */
const NEAR = 80;

const isName = (raw: string): boolean => /^(?:\p{Lu}|\d\p{Lu})/u.test(raw);

/** Words between two capitalised ones of a Swedish name. */
const inside = /^(?:i|på|för|&)$/;

/** All runs of a document, in order of the stretches. `named` are the bodies known already. */
export function findNameRuns(
  document: AnnotatedDocument,
  stretches: readonly Stretch[],
  named: readonly PartyMention[],
): NameRun[] {
  const words = findWords(document.text);
  const starts = new Map(words.map((word, index) => [word.start, index]));
  const taken = wordsOf(document, words, starts, named);
  return stretches.flatMap((stretch) => runsOf(document, stretch, words, starts, taken));
}

/** Indexes of the words that a known name or a language takes; a municipality’s not where it may begin a name. */
function wordsOf(
  { text, mentions }: AnnotatedDocument,
  words: readonly Word[],
  starts: ReadonlyMap<number, number>,
  named: readonly PartyMention[],
): Set<number> {
  const taken = new Set<number>();
  const others = mentions.filter(({ meaning }) =>
    ['language', 'unit', 'municipality'].includes(meaning.kind),
  );
  const places = new Set(
    mentions.filter((m) => m.meaning.kind === 'municipality').map((m) => m.start),
  );
  const bodies = named.filter((m) => !m.bare);
  const begins = new Set(bodies.map((m) => m.start));
  for (const { start, end } of [...bodies, ...others]) {
    let index = starts.get(start) ?? words.length;
    const next = words[starts.get(end + 1) ?? words.length];
    const leads = places.has(start) && next?.capital === true && text.charAt(end) === ' ';
    if (leads && !places.has(next.start) && !begins.has(start)) continue;
    for (; (words[index]?.end ?? Infinity) <= end; index++) taken.add(index);
  }
  return taken;
}

function runsOf(
  { text, language }: AnnotatedDocument,
  stretch: Stretch,
  words: readonly Word[],
  starts: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
): NameRun[] {
  const runs: NameRun[] = [];
  const [opening] = findWords(text.slice(stretch.start, stretch.end), stretch.start);
  let index = opening ? (starts.get(opening.start) ?? words.length) : words.length;
  const isPart = (at: number): boolean => {
    const word = words[at];
    if (!word || word.end > stretch.end || taken.has(at)) return false;
    return isName(text.slice(word.start, word.end));
  };
  const isJoined = (at: number): boolean =>
    text.slice(words[at - 1]?.end, words[at]?.start) === ' ';
  for (; (words[index]?.start ?? Infinity) < stretch.end; index++) {
    if (!isPart(index)) continue;
    const first = index;
    let last = index;
    for (;;) {
      const next = last + 1;
      const between = words[next]?.lower ?? '';
      const skips = language === 'sv' && inside.test(between) && isJoined(next) ? next + 1 : next;
      if (!isPart(skips) || !isJoined(skips)) break;
      last = skips;
    }
    const [start, end] = [words[first]?.start, words[last]?.end];
    if (start === undefined || end === undefined) break;
    const opens = first === starts.get(opening?.start ?? -1);
    const near = mentionsIn(stretch.mentions, { start: start - NEAR, end: end + NEAR });
    runs.push({ start, end, first, last, opens, stretch, near });
    index = last;
  }
  return runs;
}
