import { listCell, readRecords, type KnowledgeFiles } from './records';

/** What a word of a quantity says; the words stand in `data/lexicon/quantity-words.csv`. */
export interface QuantityMeaning {
  /** `number`, `unit`, `bound`, `per` and the other roles of the lexicon. */
  readonly role: string;
  /** A number, the name of a unit or a bound, as the role needs it. */
  readonly value: string;
}

/** The words of quantities: numbers, units and what stands around them. */
export interface QuantityLexicon {
  /** Words joined by blanks, in lower case → what they mean. */
  readonly phrases: ReadonlyMap<string, readonly QuantityMeaning[]>;
  /** Phrases that lack a letter → the one phrase they can be. */
  readonly misspelt: ReadonlyMap<string, string>;
  /** Beginnings of adjectives with a unit in them (`-tuntinen`). */
  readonly adjectives: readonly { readonly stem: string; readonly unit: string }[];
}

export function readQuantityLexicon(files: KnowledgeFiles): QuantityLexicon {
  const records = readRecords(files, 'lexicon/quantity-words.csv', ['role', 'value', 'forms']);
  const phrases = new Map<string, QuantityMeaning[]>();
  for (const { role, value, forms } of records)
    for (const form of role === 'adjective' ? [] : listCell(forms))
      phrases.set(form, [...(phrases.get(form) ?? []), { role, value }]);
  const adjectives = records
    .filter((r) => r.role === 'adjective')
    .flatMap((r) => listCell(r.forms).map((stem) => ({ stem, unit: r.value })));
  return { phrases, misspelt: misspeltForms(phrases), adjectives };
}

/** Letters from which on a phrase is known without one of them: shorter ones are other words then. */
const LEAST = 6;

/** Each phrase with one letter dropped but the first; none that is a phrase itself or that two phrases of other meaning share. */
function misspeltForms(
  phrases: ReadonlyMap<string, readonly QuantityMeaning[]>,
): Map<string, string> {
  const found = new Map<string, string | null>();
  const said = (phrase: string): string => JSON.stringify(phrases.get(phrase));
  for (const phrase of phrases.keys()) {
    if (phrase.length < LEAST) continue;
    for (let at = 1; at < phrase.length; at++) {
      const short = phrase.slice(0, at) + phrase.slice(at + 1);
      if (phrase[at] === ' ' || phrases.has(short)) continue;
      const other = found.get(short);
      found.set(
        short,
        other === undefined || (other && said(other) === said(phrase)) ? phrase : null,
      );
    }
  }
  return new Map([...found].flatMap(([short, phrase]) => (phrase ? [[short, phrase]] : [])));
}

const LONGEST_NUMBER = 40;

/** The number a word stands for, also in one word (`kaksikymmentäviisi`, `tjugofem`, `neljätoista`); null when it is none. */
export function numberWord(lexicon: QuantityLexicon, word: string): number | null {
  if (word.length > LONGEST_NUMBER) return null;
  const round = plainNumber(lexicon, word);
  if (round !== null) return round;
  for (let cut = 3; cut <= word.length - 2; cut++) {
    const ones = valueOf(lexicon, word.slice(cut), 'number');
    if (ones === null || ones > 9) continue;
    const tens = plainNumber(lexicon, word.slice(0, cut));
    if (tens !== null && tens >= 20 && tens % 10 === 0) return tens + ones;
  }
  return null;
}

/** A number of the lexicon, one of eleven to nineteen, or so many tens or hundreds. */
function plainNumber(lexicon: QuantityLexicon, word: string): number | null {
  const whole = valueOf(lexicon, word, 'number');
  if (whole !== null) return whole;
  for (let cut = 3; cut <= word.length - 4; cut++) {
    const head = valueOf(lexicon, word.slice(0, cut), 'number');
    if (head === null || head > 9) continue;
    const teen = valueOf(lexicon, word.slice(cut), 'teen');
    if (teen !== null) return teen + head;
    const times = valueOf(lexicon, word.slice(cut), 'multiplier');
    if (times !== null) return times * head;
  }
  return null;
}

function valueOf({ phrases }: QuantityLexicon, word: string, role: string): number | null {
  const found = phrases.get(word)?.find((m) => m.role === role);
  return found ? Number(found.value) : null;
}
