/** A pattern of a lexicon: a whole word, or the beginning of one. */
interface Pattern {
  readonly id: number;
  readonly whole: boolean;
}

/** Letters from which on a word is known without one of them. */
const LEAST = 7;

/** Finds the pattern that a word can be when one of its letters, not the first, is missing. */
export class DroppedLetters {
  /** Null where patterns share a form, which then tells of none. */
  readonly #forms = new Map<string, Pattern | null>();

  /** The last letter of a beginning stays: without it the beginning would be that of other words. */
  add(stem: string, pattern: Pattern): void {
    if (stem.length < LEAST) return;
    const droppable = pattern.whole ? stem.length - 1 : stem.length - 2;
    const forms = new Set(
      Array.from({ length: droppable }, (_, at) => stem.slice(0, at + 1) + stem.slice(at + 2)),
    );
    for (const form of forms) this.#forms.set(form, this.#forms.has(form) ? null : pattern);
  }

  /** Ids of the patterns; the longest form decides. Cost O(length). */
  find(word: string): number[] {
    for (let length = word.length; length >= LEAST - 1; length--) {
      const pattern = this.#forms.get(word.slice(0, length));
      if (pattern && (!pattern.whole || length === word.length)) return [pattern.id];
    }
    return [];
  }
}
