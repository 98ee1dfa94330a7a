import { ofKind, type AnnotatedDocument } from '../annotated';
import { inflect } from '../knowledge/inflect';
import type { Knowledge } from '../knowledge/knowledge';
import { findWords } from '../knowledge/words';
import type { InsideNames } from './inside-names';
import { isCommonWord } from './name-start';
import type { NameRun } from './name-runs';

const localCase = /(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|ksi)$/;
const adverb = /(?:ksi|sti|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|in|en|än|ten)$/;
/** `S2-opettajat`: those who do something, and no body. */
const persons = /-\p{Ll}{3,}(?:jat|jät)$/u;
const SHORTEST = 3;

/** Tells names from the ordinary words of a document that happen to have a capital. */
export class NameSense {
  /** Beginnings of the words that the document writes in small letters. */
  readonly #small: ReadonlySet<string>;
  readonly #regions: ReadonlySet<string>;

  constructor(
    private readonly document: AnnotatedDocument,
    private readonly knowledge: Knowledge,
  ) {
    const small = findWords(document.text).filter((word) => !word.capital);
    this.#small = new Set(small.map((word) => stem(word.lower)));
    this.#regions = regionForms(knowledge);
  }

  /** The run without an opening word that is capital only for its place; none when nothing stays. */
  trimmed(run: NameRun): NameRun[] {
    const text = this.document.text;
    const words = findWords(text.slice(run.start, run.end), run.start);
    const [first, second] = words;
    if (!first || !second) return [run];
    const isPlace = ofKind(run.near, 'municipality').some((m) => m.start === run.start);
    const ordinary =
      run.opens && !isPlace && (this.#isSmall(first.lower) || adverb.test(first.lower));
    return ordinary ? [{ ...run, start: second.start, first: run.first + 1, opens: false }] : [run];
  }

  /** True when the words of the run can be a name and not only words at the beginning of a sentence. */
  isName(run: NameRun, inside: InsideNames, sure: boolean): boolean {
    const { text } = this.document;
    const written = text.slice(run.start, run.end);
    const words = findWords(written);
    const last = words.at(-1)?.lower ?? '';
    if (localCase.test(last) || persons.test(written) || this.#isPlace(run, last)) return false;
    if (!sure && this.#isRole(words)) return false;
    if (words.length > 1) return words.some((word) => !this.#isSmall(word.lower));
    if (written.length < SHORTEST || this.#isSmall(last)) return false;
    if (sure || !run.opens || /\p{L}\p{Lu}|\d/u.test(written)) return true;
    return inside.has(written);
  }

  #isSmall(lower: string): boolean {
    return this.#small.has(stem(lower)) || isCommonWord('', lower);
  }

  /** A region or country, or a name that ends in a municipality or stands before one: a brand of its keeper. */
  #isPlace(run: NameRun, last: string): boolean {
    const places = ofKind(run.near, 'municipality');
    const ends = places.some((m) => m.end === run.end || m.start === run.end + 1);
    const tail = this.knowledge.matcher.find(capital(last.split('-').at(-1) ?? ''));
    const brand = last.includes('-') && tail.some((m) => m.meaning.kind === 'municipality');
    return ends || brand || this.#regions.has(last) || this.knowledge.countries.codes.has(last);
  }

  /** A single word that is a role or describes a body, or one on the list of things. */
  #isRole(words: readonly { readonly lower: string }[]): boolean {
    const [word] = words;
    if (!word || words.length > 1) return false;
    return this.knowledge.notNames.some((part) => word.lower.includes(part));
  }
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Letters by which two forms of a word are taken for one. */
const stem = (lower: string): string => lower.slice(0, Math.max(4, lower.length - 3));

const formsOfRegions = new WeakMap<Knowledge, ReadonlySet<string>>();

function regionForms(knowledge: Knowledge): ReadonlySet<string> {
  const known = formsOfRegions.get(knowledge);
  if (known) return known;
  const names = [...knowledge.municipalities.values()].flatMap((m) => [m.region_fi, m.region_sv]);
  const countries = knowledge.countries.rows.flatMap((r) => [r.name_fi, r.name_sv]);
  const forms = new Set(
    [...new Set([...names, ...countries])].flatMap((name) => [
      `${name.toLowerCase()}s`,
      ...inflect(name).map((f) => f.form.toLowerCase()),
    ]),
  );
  formsOfRegions.set(knowledge, forms);
  return forms;
}
