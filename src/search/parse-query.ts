import { findWholeWords, foldWord } from './find-words';

/** A word asked for in any of its forms, or words asked for exactly as they stand, one after another. */
export interface Term {
  /** As the reader typed it, without quotation marks. */
  readonly typed: string;
  readonly words: readonly string[];
  readonly isPhrase: boolean;
  /** The last word, which may be half typed. */
  readonly isOpen: boolean;
}

/** Words by themselves, the last one open until a space follows; phrases between quotation marks of any kind. */
export function parseQuery(query: string): Term[] {
  const parts = [...query.matchAll(/["”“«»]([^"”“«»]*)(?:["”“«»]|$)|[^\s"”“«»]+/g)];
  const terms = parts.flatMap(([whole, quoted]) =>
    quoted === undefined ? openTerms(whole) : phraseTerms(quoted),
  );
  const last = terms.at(-1);
  if (!last || last.isPhrase || /\s$/.test(query)) return terms;
  return [...terms.slice(0, -1), { ...last, isOpen: true }];
}

function openTerms(text: string): Term[] {
  return findWholeWords(text).map(({ word }) => ({
    typed: word,
    words: [word],
    isPhrase: false,
    isOpen: false,
  }));
}

function phraseTerms(text: string): Term[] {
  const words = findWholeWords(text).map(({ word }) => word);
  if (words.length === 0) return [];
  return [{ typed: foldWord(text.trim()), words, isPhrase: true, isOpen: false }];
}
