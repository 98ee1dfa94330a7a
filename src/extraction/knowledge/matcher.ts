import type { Span } from '../document';
import { allowedEdits, prefixDistance } from './distance';
import { DroppedLetters } from './dropped-letters';
import { findWords, type Word } from './words';

/** What a term of the lexicon means; each module of the lexicon adds its own kind. */
export interface Term<M> {
  /** Words separated by blanks; `*` at an end stands for any letters, `…` for up to six words. */
  readonly pattern: string;
  readonly meaning: M;
  /** A name: the first letter must be a capital and no letter may differ. */
  readonly proper?: boolean;
  /** No letter may differ but one that is missing: the word is too near to others of another meaning. */
  readonly literal?: boolean;
}

/** An occurrence of a term; `first` and `last` are indexes of words. */
export interface Mention<M> extends Span {
  readonly first: number;
  readonly last: number;
  /** True when some of its letters differ from the term’s. */
  readonly fuzzy: boolean;
  readonly meaning: M;
}

/** A stem that may be written with a few wrong letters: of `limit + 1` pieces at least one is then whole. */
interface FuzzyStem {
  readonly stem: string;
  readonly id: number;
  readonly limit: number;
  readonly pieces: readonly string[];
}

function fuzzyStem(stem: string, id: number): FuzzyStem {
  const limit = allowedEdits(stem.length);
  const size = Math.ceil(stem.length / (limit + 1));
  const pieces = Array.from({ length: limit + 1 }, (_, i) => stem.slice(i * size, (i + 1) * size));
  return { stem, id, limit, pieces };
}

/** The patterns that a word fits, in all letters or in most. */
interface WordIds {
  readonly exact: readonly number[];
  readonly fuzzy: readonly number[];
}

const GAP = -1;
const GAP_WORDS = 6;

interface Compiled<M> {
  readonly steps: readonly number[];
  readonly term: Term<M>;
}

/** Finds all terms of a lexicon in one pass over the words of a text. */
export class Matcher<M> {
  readonly #exact = new Map<string, number>();
  readonly #prefixes = new Map<string, number>();
  readonly #inner: { readonly part: string; readonly atEnd: boolean; readonly id: number }[] = [];
  readonly #fuzzy: FuzzyStem[] = [];
  readonly #dropped = new DroppedLetters();
  readonly #byFirst = new Map<number, Compiled<M>[]>();
  readonly #known = new Map<string, WordIds>();
  #count = 0;

  constructor(terms: readonly Term<M>[]) {
    for (const term of terms) this.#add(term);
  }

  /** All occurrences in order of their start; overlapping ones are all there. */
  find(text: string, words: readonly Word[] = findWords(text)): Mention<M>[] {
    const ids = words.map((word) => this.#idsOf(word.lower));
    return words.flatMap((_, index) => this.#startingAt(text, words, ids, index));
  }

  #add(term: Term<M>): void {
    const steps = term.pattern
      .toLowerCase()
      .split(/\s+/)
      .map((word) => (word === '…' ? GAP : this.#patternId(word, term)));
    const [first] = steps;
    if (first === undefined || first === GAP) throw new Error(`empty term "${term.pattern}"`);
    const compiled = { steps, term };
    const list = this.#byFirst.get(first);
    if (list) list.push(compiled);
    else this.#byFirst.set(first, [compiled]);
  }

  #patternId(word: string, { proper = false, literal = false }: Term<M>): number {
    const stem = word.replace(/\*/g, '');
    if (word.startsWith('*')) {
      const atEnd = !word.endsWith('*');
      const found = this.#inner.find((inner) => inner.part === stem && inner.atEnd === atEnd);
      if (found) return found.id;
      this.#inner.push({ part: stem, atEnd, id: this.#count });
      return this.#count++;
    }
    const map = word.endsWith('*') ? this.#prefixes : this.#exact;
    const known = map.get(stem);
    if (known !== undefined) return known;
    map.set(stem, this.#count);
    if (literal && !proper)
      this.#dropped.add(stem, { id: this.#count, whole: map === this.#exact });
    if (!literal && !proper && map === this.#prefixes && allowedEdits(stem.length) > 0)
      this.#fuzzy.push(fuzzyStem(stem, this.#count));
    return this.#count++;
  }

  #idsOf(word: string): WordIds {
    const known = this.#known.get(word);
    if (known) return known;
    const { ids, longest } = this.#exactIds(word);
    const near = word.length < 8 ? [] : this.#fuzzyIds(word, longest);
    const found = {
      exact: ids,
      fuzzy: longest > 0 ? near : [...near, ...this.#dropped.find(word)],
    };
    this.#known.set(word, found);
    return found;
  }

  #exactIds(word: string): { ids: number[]; longest: number } {
    const whole = this.#exact.get(word);
    const ids = whole === undefined ? [] : [whole];
    let longest = whole === undefined ? 0 : word.length;
    for (let length = 1; length <= word.length; length++) {
      const id = this.#prefixes.get(word.slice(0, length));
      if (id === undefined) continue;
      ids.push(id);
      longest = Math.max(longest, length);
    }
    for (const { part, atEnd, id } of this.#inner)
      if (atEnd ? word.endsWith(part) : word.includes(part)) ids.push(id);
    return { ids, longest };
  }

  /** Stems that the word has with a few wrong letters; none that is shorter than what it has without. */
  #fuzzyIds(word: string, longest: number): number[] {
    return this.#fuzzy
      .filter(({ stem, limit, pieces }) => {
        if (stem.length <= longest || !pieces.some((piece) => word.includes(piece))) return false;
        return prefixDistance(stem, word, limit) <= limit;
      })
      .map(({ id }) => id);
  }

  #startingAt(
    text: string,
    words: readonly Word[],
    ids: readonly WordIds[],
    index: number,
  ): Mention<M>[] {
    const first = words[index];
    const own = ids[index];
    if (!first || !own) return [];
    return [...own.exact, ...own.fuzzy].flatMap((id) =>
      (this.#byFirst.get(id) ?? []).flatMap(({ steps, term }) => {
        if (term.proper && !first.capital) return [];
        const found = lastWord(text, words, ids, steps, index);
        const end = found ? words[found.last] : undefined;
        if (!found || !end) return [];
        return [
          { ...found, first: index, start: first.start, end: end.end, meaning: term.meaning },
        ];
      }),
    );
  }
}

/** Index of the word that completes the steps from `index` on, and whether letters differ; or null. */
function lastWord(
  text: string,
  words: readonly Word[],
  ids: readonly WordIds[],
  steps: readonly number[],
  index: number,
): { last: number; fuzzy: boolean } | null {
  let at = index;
  let fuzzy = !ids[index]?.exact.includes(steps[0] ?? GAP);
  for (let step = 1; step < steps.length; step++) {
    const gap = steps[step] === GAP;
    if (gap) step++;
    const wanted = steps[step] ?? GAP;
    const limit = at + 1 + (gap ? GAP_WORDS : 0);
    let next = at + 1;
    while (next <= limit && joined(text, words, next) && !fits(ids[next], wanted)) next++;
    if (next > limit || !joined(text, words, next)) return null;
    fuzzy ||= !ids[next]?.exact.includes(wanted);
    at = next;
  }
  return { last: at, fuzzy };
}

const fits = (ids: WordIds | undefined, wanted: number): boolean =>
  ids !== undefined && (ids.exact.includes(wanted) || ids.fuzzy.includes(wanted));

/** True when the word follows the one before it in the same sentence. */
function joined(text: string, words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const word = words[index];
  return (
    !!before &&
    !!word &&
    !/[!?;\t]|\.(?!\s+\p{Ll})|\n\n/u.test(text.slice(before.end, word.start + 1))
  );
}
