import type { DocumentLanguage } from '../contract/vocabulary';
import { findPhraseSpans } from './find-phrase-spans';
import { matchNear, matchWord, type TermMatch, type Weighted } from './match-term';
import type { Term } from './parse-query';
import type { PassageIndex } from './passage-index';
import type { Vocabulary } from './vocabulary';

/** A term with the words that answer it in each language and the passages they stand in. */
export interface FoundTerm {
  readonly term: Term;
  readonly words: ReadonlyMap<DocumentLanguage, Weighted>;
  /** Passage numbers and what the best word in each weighs. */
  readonly passages: ReadonlyMap<number, number>;
  /** Words read instead, where no document has the one typed. */
  readonly instead: readonly string[];
}

export function findTerm(term: Term, index: PassageIndex): FoundTerm {
  if (term.isPhrase) return findPhrase(term, index);
  const found = matchAll(term, index, matchWord);
  return found.passages.size > 0 ? found : matchAll(term, index, matchNear);
}

type Match = (term: Term, vocabulary: Vocabulary) => TermMatch;

function matchAll(term: Term, index: PassageIndex, match: Match): FoundTerm {
  const words = new Map<DocumentLanguage, Weighted>();
  const passages = new Map<number, number>();
  const instead = new Set<string>();
  for (const [language, vocabulary] of index.vocabularies) {
    const found = match(term, vocabulary);
    words.set(language, found.words);
    for (const word of found.instead) instead.add(word);
    for (const [number, weight] of found.words) {
      vocabulary.eachPassage(number, (passage) => {
        passages.set(passage, Math.max(weight, passages.get(passage) ?? 0));
      });
    }
  }
  return { term, words, passages, instead: [...instead] };
}

/** The passages in which the words of a phrase stand as they are, one after another. */
function findPhrase(term: Term, index: PassageIndex): FoundTerm {
  const wanted = [...new Set(term.words)];
  const passages = new Map<number, number>();
  for (const [, vocabulary] of index.vocabularies) {
    const counts = new Map<number, number>();
    for (const number of wanted.flatMap((word) => vocabulary.list.same(word))) {
      vocabulary.eachPassage(number, (one) => counts.set(one, (counts.get(one) ?? 0) + 1));
    }
    for (const [number, count] of counts) {
      const passage = index.passages[number];
      if (count !== wanted.length || !passage) continue;
      if (findPhraseSpans(index.text(passage), term.words).length > 0) passages.set(number, 1);
    }
  }
  return { term, words: new Map(), passages, instead: [] };
}
