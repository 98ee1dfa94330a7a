import type { Span } from '../document';
import { findWords } from '../knowledge/words';

/** Words in small letters that may stand inside a name, in any case. */
const inner =
  /^(?:seudun|för|i|på|(?:suoma|ruotsa)lai(?:nen|se\p{L}*)|svenska|finska|evankeli(?:nen|se\p{L}*)|evankelis-?luterilai(?:nen|se\p{L}*)|ev-lut|ortodoksi(?:nen|se\p{L}*)|kristilli(?:nen|se\p{L}*)|ammatti-)$/u;
const MAX_WORDS = 5;
const localCase = /(?:ssa|ssä|sta|stä|lla|llä|ksi)$/;
/** Endings of what stands beside a name and not in it (`Rinteessä Kummun opisto`). */
const placeCase = /(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle)$/;
/** Endings of adjectives and of verbs that open a sentence. */
const noName = /(?:nen|mme|[dt]aan|[dt]ään)$/;
const genitive = /(?:n|s)$/;

/**
 * Where the name before a head begins: capitalised words and what joins them (`ammatti- ja aikuisopisto`). A lone word that
 * opens a sentence is part of the name as a genitive; in any case where the noun or the language allows it.
 */
export function nameStart(text: string, headStart: number, within: Span, anyCase = false): number {
  const words = findWords(text.slice(within.start, headStart), within.start).slice(-MAX_WORDS);
  let start = headStart;
  let candidate = headStart;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i];
    if (!word || !/^\s+$/.test(text.slice(word.end, candidate))) break;
    const suspended = word.lower === 'ja' && words[i - 1]?.lower.endsWith('-');
    if (/^\d/.test(word.lower) || (!word.capital && !suspended && !inner.test(word.lower))) break;
    const opens = word.start === within.start;
    if (opens && start < headStart && isCommonWord(text, word.lower)) break;
    const alone = opens && start === headStart;
    if (alone && (localCase.test(word.lower) || noName.test(word.lower))) break;
    if (alone && isCommonWord(text, word.lower)) break;
    if (!anyCase && word.capital && word.lower.length > 5 && placeCase.test(word.lower)) break;
    const owned = anyCase || isCapital(text, headStart) || word.lower.includes('-');
    if (alone && !owned && !genitive.test(word.lower)) break;
    candidate = word.start;
    if (word.capital) start = word.start;
  }
  return start;
}

const isCapital = (text: string, at: number): boolean => /^\p{Lu}/u.test(text.slice(at, at + 2));

/** The first word of a sentence is capital anyway; it is no name when the text has it in small letters too. */
export const isCommonWord = (text: string, word: string): boolean =>
  text.includes(` ${word} `) ||
  /^(?:lisäksi|myös|aiemmin|aikaisemmin|nykyisin|sitten|ennen|ilman|kuten|muun|jonkin|jokaisen|uuden|vain|usein|kunkin|esimerkiksi|kunta|kunnan|kaupunki|kaupungin|kuntien|alueen|oman|toisen|nykyisen|dessutom|även|också|kommunens|stadens)$/.test(
    word,
  );
