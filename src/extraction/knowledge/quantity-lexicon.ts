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
  return { phrases, adjectives };
}

/** The number a word stands for, also in one word (`kaksikymmentäviisi`, `tjugofem`, `neljätoista`); null when it is none. */
export function numberWord({ phrases }: QuantityLexicon, word: string): number | null {
  const valueOf = (part: string, role: string): number | null => {
    const found = phrases.get(part)?.find((m) => m.role === role);
    return found ? Number(found.value) : null;
  };
  const whole = valueOf(word, 'number');
  if (whole !== null || word.length < 6 || word.length > 40) return whole;
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const head = numberWord({ phrases, adjectives: [] }, word.slice(0, cut));
    const tail = word.slice(cut);
    if (head === null) continue;
    const teen = head < 10 ? valueOf(tail, 'teen') : null;
    if (teen !== null) return head + teen;
    const times = head < 10 ? valueOf(tail, 'multiplier') : null;
    if (times !== null) return head * times;
    const ones = head >= 20 && head % 10 === 0 ? valueOf(tail, 'number') : null;
    if (ones !== null && ones < 10) return head + ones;
  }
  return null;
}
