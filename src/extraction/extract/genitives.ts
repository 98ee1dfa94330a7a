import type { AnnotatedDocument } from '../annotated';
import type { Span } from '../document';
import type { GrammaticalCase } from '../knowledge/inflect';
import { findWords } from '../knowledge/words';
import { caseOf } from './grammatical-case';
import type { Part } from './party-mention';

/** The case in which a part stands; a place name tells its own. */
export function partCase(document: AnnotatedDocument, part: Part): GrammaticalCase {
  const word = document.text.slice(part.start, part.end);
  const { meaning } = part;
  if ((meaning.kind === 'body' || meaning.kind === 'area') && isShortName(word, meaning.body.name))
    return 'nominative';
  if (part.meaning.kind !== 'municipality') return caseOf(word, document.language);
  const swedishGenitive = document.language === 'sv' && word.endsWith('s');
  return swedishGenitive ? 'genitive' : part.meaning.grammaticalCase;
}

/** Letters of an abbreviation, at most. */
const SHORT = 5;

/** `YSTA`: the end of an abbreviation, and of a name as it stands in the nominative, is no ending of a case. */
const isShortName = (written: string, name: string): boolean =>
  written === name || (written.length <= SHORT && /^\p{Lu}+$/u.test(written));

const links = /\s(?:ja|sekä|tai|och|eller|samt)\s/;

/** True when the left part is the owner of the right one: a genitive with at most two words in small letters between. */
export function owns(document: AnnotatedDocument, left: Part, right: Part): boolean {
  if (partCase(document, left) !== 'genitive') return false;
  const between = document.text.slice(left.end, right.start);
  return /^(?:\s+\p{Ll}[\p{L}-]*){0,2}\s+$/u.test(between) && !links.test(between);
}

/** Words after a genitive that are no noun owned by it. */
const postpositions = new Set(
  (
    'kanssa kesken tehtävänä tehtäviin toimesta tuottamana järjestämänä toteuttamana tekemänä alaisuudessa kautta mukaan mukaisesti osalta ' +
    'välillä välisen puitteissa lisäksi puolesta avulla vastuulla yhteistyönä yhdessä sekä ja tai eli kuten jossa joka on ' +
    'oma omat oman omana omalla omaa luona välityksellä yhteydessä'
  ).split(' '),
);

/** Endings of adjectives and participles that stand before a noun. */
const adjective = /(?:nen|set|sen|sten|v[aä]n?|v[aä]t|vien)$/;

/** The noun directly after a genitive: `hyvinvointialueen *sosiaaliohjaaja*`, at most two words, or null. */
export function ownedNoun(document: AnnotatedDocument, end: number): Span | null {
  const { text, language } = document;
  const words = findWords(text.slice(end, end + 80), end).slice(0, 2);
  const isNext = (at: number, index: number): boolean => {
    const word = words[index];
    const gap = word ? text.slice(at, word.start) : '';
    const participle = !!word && /m[aä]n?$/.test(word.lower);
    return (
      !!word && /^\s+$/.test(gap) && !word.capital && !participle && !postpositions.has(word.lower)
    );
  };
  const [first, second] = words;
  if (!first || !isNext(end, 0)) return null;
  const agrees =
    second &&
    adjective.test(first.lower) &&
    isNext(first.end, 1) &&
    caseOf(first.lower, language) === caseOf(second.lower, language);
  return { start: first.start, end: agrees ? second.end : first.end };
}
