import { buildIndex, type Searchable } from '../../src/search/build-index';
import { PassageIndex } from '../../src/search/passage-index';
import type { SearchQuestion } from '../../src/search/question';
import type { PassageKind, Section } from '../../src/contract/vocabulary';

export interface Line {
  readonly text: string;
  readonly kind?: PassageKind;
  readonly section?: Section;
  readonly page?: number;
}

/** A document whose passages are the lines given. */
export function givenDocument(
  id: string,
  lines: readonly (string | Line)[],
  more: Partial<Searchable> = {},
): Searchable {
  let start = 0;
  const whole = lines.map((line) => (typeof line === 'string' ? { text: line } : line));
  const passages = whole.map(({ text, kind, section, page }: Line, index) => {
    const passage = {
      ordinal: index + 1,
      page: page ?? null,
      kind: kind ?? 'paragraph',
      section: section ?? null,
      start,
      end: start + text.length,
    } as const;
    start += text.length + 2;
    return passage;
  });
  const text = whole.map((line) => line.text).join('\n\n');
  return { id, language: 'fi', municipalities: [], text, passages, ...more };
}

export function openGiven(...documents: readonly Searchable[]): PassageIndex {
  return new PassageIndex(buildIndex(documents));
}

/** Asks all documents without facets, unless told otherwise. */
export function asked(
  query: string,
  index: PassageIndex,
  {
    facets,
    ...more
  }: Partial<Omit<SearchQuestion, 'facets'>> & {
    facets?: Partial<SearchQuestion['facets']>;
  } = {},
): SearchQuestion {
  return {
    query,
    documentIds: index.documents.map(({ id }) => id),
    limit: 30,
    facets: { section: [], municipality: [], kind: [], language: [], ...facets },
    ...more,
  };
}
