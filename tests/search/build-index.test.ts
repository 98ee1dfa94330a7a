import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/build-index';
import { readPassages } from '../../src/search/passage-list';
import { givenDocument } from './given-index';

const documents = [
  givenDocument('a', [
    { text: 'Otsikko', kind: 'heading', page: 1, section: '3' },
    'Kunta ja kunta.',
  ]),
  givenDocument('b', ['Kunta.', 'Talo.']),
];

describe('the search file', () => {
  it('gives every passage back as it was', () => {
    const file = buildIndex(documents);
    const given = documents.flatMap(({ passages }, document) =>
      passages.map((passage) => ({ document, ...passage })),
    );
    expect(readPassages(file.documents)).toEqual(given);
  });

  it('names for each word the passages it stands in, each once', () => {
    const { list, passages } = buildIndex(documents).words.fi;
    expect(list.split(' ')).toEqual(['ja', 'kunta', 'otsikko', 'talo']);
    expect(passages).toEqual([[1], [1, 1], [0], [3]]);
  });

  it('is the same for the same documents', () => {
    expect(JSON.stringify(buildIndex(documents))).toBe(JSON.stringify(buildIndex(documents)));
  });

  it('refuses passages out of order', () => {
    const [given] = documents;
    if (!given) throw new Error('No document.');
    const passages = [...given.passages].reverse();
    expect(() => buildIndex([{ ...given, passages }])).toThrow('not in order');
  });
});
