import { narrow } from './count-facets';
import { findSpans } from './find-spans';
import { findTerm, type FoundTerm } from './find-term';
import { makeExcerpt } from './make-excerpt';
import { parseQuery } from './parse-query';
import type { PassageIndex } from './passage-index';
import type { SearchAnswer, SearchHit, SearchQuestion } from './question';
import { rankPassages } from './rank-passages';

/** Answers a question from the index; the same question always gets the same answer. */
export function searchPassages(question: SearchQuestion, index: PassageIndex): SearchAnswer {
  const terms = parseQuery(question.query).map((term) => findTerm(term, index));
  const searched = new Set(question.documentIds);
  const isSearched = index.documents.map(({ id }) => searched.has(id));
  const ranked = rankPassages(terms, index, ({ document }) => isSearched[document] === true);
  const { passages, counts, without } = narrow(ranked.passages, question.facets, index);
  return {
    terms: terms.map(({ term, instead, passages: found }) => ({
      typed: term.typed,
      instead,
      count: [...found.keys()].filter(
        (number) => isSearched[index.passages[number]?.document ?? -1],
      ).length,
    })),
    hits: passages.slice(0, question.limit).map((number) => toHit(number, terms, index)),
    count: passages.length,
    documentCount: new Set(passages.map((number) => index.passages[number]?.document)).size,
    haveAll: ranked.haveAll,
    facets: counts,
    without,
    outside: ranked.passages.length > 0 ? 0 : outside(terms, index),
  };
}

/** The documents searched have none, so all there are lie outside. */
function outside(terms: readonly FoundTerm[], index: PassageIndex): number {
  return rankPassages(terms, index, () => true).passages.length;
}

function toHit(number: number, terms: readonly FoundTerm[], index: PassageIndex): SearchHit {
  const passage = index.passages[number];
  if (!passage) throw new Error(`There is no passage number ${number}.`);
  const { id, language } = index.document(passage);
  const { page, kind, section, ordinal } = passage;
  return {
    passageId: `${id}:${ordinal}`,
    documentId: id,
    page,
    kind,
    section,
    heading: kind === 'heading' ? null : headingAbove(number, index),
    language,
    excerpt: makeExcerpt(index.text(passage), findSpans(passage, terms, index)),
  };
}

function headingAbove(number: number, index: PassageIndex): string | null {
  const document = index.passages[number]?.document;
  for (let above = number - 1; above >= 0; above--) {
    const passage = index.passages[above];
    if (!passage || passage.document !== document) return null;
    if (passage.kind === 'heading') return index.text(passage);
  }
  return null;
}
