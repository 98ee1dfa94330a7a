import { describe, expect, it } from 'vitest';
import type { SearchAnswer, SearchHit } from '../../../src/search/question';
import { askedQuestion } from '../../../src/screens/search/asked-question';
import { facetOptions } from '../../../src/screens/search/facet-options';
import { groupHits } from '../../../src/screens/search/group-hits';
import { shownResults } from '../../../src/screens/search/shown-results';
import { readView } from '../../../src/screens/search/view';
import { waysOut } from '../../../src/screens/search/ways-out';
import { answerSentence, placeWords } from '../../../src/screens/search/words';
import { Documents } from '../../../src/state/documents.svelte';
import { Filters } from '../../../src/state/filters.svelte';
import { addressOf } from '../../state/state.sample';
import { aura, kauniainen, kuopio, programme } from '../given-programmes';

const documents = [
  programme('a', { ...aura, region_code: '02' }),
  programme('b', { ...kauniainen, region_code: '01' }),
  programme('c', { ...kuopio, region_code: '11' }),
];
const hit: SearchHit = {
  passageId: 'a:2',
  documentId: 'a',
  page: 3,
  kind: 'paragraph',
  section: '6',
  heading: 'Ohjaus',
  language: 'fi',
  excerpt: [
    { text: 'Ohjausta ', isHit: true },
    { text: 'saa.', isHit: false },
  ],
};
const facets = { section: [], municipality: [], kind: [], language: [] };
const nothing: SearchAnswer = {
  terms: [],
  hits: [],
  count: 0,
  documentCount: 0,
  haveAll: true,
  facets: { section: {}, municipality: {}, kind: {}, language: {} },
  without: { section: 0, municipality: 0, kind: 0, language: 0 },
  outside: 0,
};

function ask(hash: string) {
  const address = addressOf(`search.html#${hash}`);
  const filters = new Filters(address);
  return askedQuestion(readView(address), {
    filters,
    documents: new Documents(documents, filters),
  });
}

describe('the question of an address', () => {
  it('is none without a word', () => {
    expect(ask('section=3')).toBeUndefined();
    expect(ask('q=+')).toBeUndefined();
  });

  it('asks the documents that the filters let through, with municipalities as a facet', () => {
    expect(ask('q=kunta&region=02&region=01&municipality=019')).toEqual({
      query: 'kunta',
      documentIds: ['a', 'b'],
      facets: { ...facets, municipality: ['019'] },
    });
  });

  it('leaves out values that no passage can have', () => {
    expect(ask('q=kunta&section=3&section=9&kind=prompt&text=de')?.facets).toEqual({
      ...facets,
      section: ['3'],
      kind: ['prompt'],
    });
  });
});

describe('the answer in words', () => {
  it('counts passages and programmes', () => {
    const answer = { ...nothing, count: 1017, documentCount: 5 };
    expect(answerSentence(answer, 'fi')).toBe('1\u00a0017 kohtaa 5 ohjelmassa.');
    expect(answerSentence({ ...answer, count: 1, documentCount: 1 }, 'fi')).toBe(
      '1 kohta 1 ohjelmassa.',
    );
  });

  it('says when no passage has all the words', () => {
    const answer = { ...nothing, count: 2, documentCount: 2, haveAll: false };
    expect(answerSentence(answer, 'fi')).toContain('Missään kohdassa ei ole kaikkia sanoja');
  });

  it('tells where a result stands as far as it is known', () => {
    expect(placeWords(hit)).toBe('Osio 6: Ohjaus ja neuvonta · sivu 3 · Kappale');
    expect(placeWords({ ...hit, section: null, page: null })).toBe('Kappale');
  });
});

describe('a facet', () => {
  it('offers what results have and what is chosen', () => {
    const counts = { ...nothing.facets, section: { '6': 4 } };
    const options = facetOptions(
      'section',
      { counts, chosen: ['1'] },
      { documents, language: 'fi' },
    );
    expect(options.map(({ value, count }) => [value, count])).toEqual([
      ['1', 0],
      ['6', 4],
    ]);
  });

  it('names municipalities in the reader’s language, in its order', () => {
    const counts = { ...nothing.facets, municipality: { '235': 1, '019': 2 } };
    const options = facetOptions(
      'municipality',
      { counts, chosen: [] },
      { documents, language: 'sv' },
    );
    expect(options.map(({ label }) => label)).toEqual(['Aura', 'Grankulla']);
  });
});

describe('a search that found nothing', () => {
  const ways = (query: string, answer: Partial<SearchAnswer>) =>
    waysOut(query, { answer: { ...nothing, ...answer }, facets }, 'fi').map(({ change }) => change);

  it('names the facet and the filters that keep passages out', () => {
    const answer = { without: { ...nothing.without, section: 4 }, outside: 3 };
    const [facet, filters] = ways('kunta', answer);
    expect(facet).toEqual({ section: null });
    expect(filters).toMatchObject({ region: null, municipality: null });
  });

  it('offers the form’s own texts when only they have the words', () => {
    const answer = {
      without: { ...nothing.without, kind: 2 },
      facets: { ...nothing.facets, kind: { prompt: 2 } },
    };
    expect(ways('kunta', answer)).toEqual([{ kind: ['prompt'] }]);
  });

  it('offers the words without quotation marks, and without the word that is nowhere', () => {
    expect(ways('”kunnan talo”', {})).toEqual([{ q: 'kunnan talo' }]);
    const terms = [
      { typed: 'kunta', instead: [], count: 4 },
      { typed: 'xyz', instead: [], count: 0 },
    ];
    expect(ways('kunta xyz', { terms })).toEqual([{ q: 'kunta' }]);
  });

  it('says nothing to loosen where nothing helps', () => {
    expect(ways('xyz', { terms: [{ typed: 'xyz', instead: [], count: 0 }] })).toEqual([]);
  });
});

describe('results', () => {
  it('stand under their programmes, the one of the best result first', () => {
    const hits = ['b:1', 'a:1', 'b:2'].map((passageId) => ({
      ...hit,
      passageId,
      documentId: passageId.charAt(0),
    }));
    expect(groupHits(hits).map((group) => [group.documentId, group.hits.length])).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
  });

  it('are taken away as they are shown', () => {
    const answer = { ...nothing, hits: [hit], count: 1, documentCount: 1 };
    const { table, sentence } = shownResults({
      query: 'ohjaus',
      answer,
      documents,
      language: 'fi',
    });
    expect(sentence).toBe('Haku ”ohjaus”: 1 kohta 1 ohjelmassa.');
    expect(table.columns).toHaveLength(6);
    expect(table.rows).toEqual([
      {
        cells: ['Aura 2025', '6', 3, 'Kappale', 'Ohjausta saa.', 'a:2'],
        evidenceId: null,
        documentId: 'a',
      },
    ]);
  });
});
