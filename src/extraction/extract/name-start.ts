import type { Span } from '../document';
import { findWords } from '../knowledge/words';

/** Words in small letters that may stand inside a name. */
const inner =
  /^(?:seudun|för|i|suomalainen|suomalaisen|ruotsalainen|ruotsalaisen|svenska|finska|evankelinen|evankelis-luterilainen|evankelis-luterilaisen|evankelisluterilainen|ev-lut|ortodoksinen|ortodoksisen|kristillinen|kristillisen|ammatti-)$/;
const MAX_WORDS = 5;
const localCase = /(?:ssa|ssä|sta|stä|lla|llä|ksi)$/;
const adjective = /nen$/;

/** Where the name before a head begins: capitalised words and what joins them (`ammatti- ja aikuisopisto`). */
export function nameStart(text: string, headStart: number, within: Span): number {
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
    if (alone && (localCase.test(word.lower) || adjective.test(word.lower))) break;
    if (alone && isCommonWord(text, word.lower)) break;
    candidate = word.start;
    if (word.capital) start = word.start;
  }
  return start;
}

/** The first word of a sentence is capital anyway; it is no name when the text has it in small letters too. */
export const isCommonWord = (text: string, word: string): boolean =>
  text.includes(` ${word} `) ||
  /^(?:lisäksi|myös|esimerkiksi|kunta|kunnan|kaupunki|kaupungin|kuntien|alueen|oman|toisen|nykyisen|dessutom|även|också|kommunens|stadens)$/.test(
    word,
  );
