import { describe, expect, it } from 'vitest';
import { searchPassages } from '../../src/search/search-passages';
import { asked, givenDocument, openGiven } from './given-index';

const hitsOf = (query: string, index: ReturnType<typeof openGiven>) =>
  searchPassages(asked(query, index), index).hits.map(({ passageId }) => passageId);
const marked = (query: string, index: ReturnType<typeof openGiven>) =>
  searchPassages(asked(query, index), index).hits.map(({ excerpt }) =>
    excerpt.filter(({ isHit }) => isHit).map(({ text }) => text),
  );

describe('a search', () => {
  it('ranks the exact form before other forms, these before parts of compounds', () => {
    const index = openGiven(
      givenDocument('a', [
        'Tulijat saavat kotoutumiskoulutuksen.',
        'Alkava koulutuksen jakso kestää kauan.',
        'Alkava koulutus kestää melko kauan.',
        'Puistossa kasvaa tammia.',
      ]),
    );
    expect(hitsOf('koulutus', index)).toEqual(['a:3', 'a:2', 'a:1']);
  });

  it('finds forms of a word that no passage has as typed', () => {
    const index = openGiven(givenDocument('a', ['Kursseja järjestetään kunnissa.', 'Muuta.']));
    expect(hitsOf('järjestää kunta', index)).toEqual(['a:1']);
    expect(marked('järjestää kunta', index)).toEqual([['järjestetään', 'kunnissa']]);
  });

  it('finds both parts of a compound, but no word that merely begins alike', () => {
    const index = openGiven(
      givenDocument('a', [
        'Työllisyysalueiden tuki.',
        'Asiakkaita palvellaan.',
        'Alueella on asia.',
      ]),
    );
    expect(hitsOf('alue', index)).toEqual(['a:3', 'a:1']);
    expect(hitsOf('asia', index)).toEqual(['a:3']);
  });

  it('completes the last word while it is typed', () => {
    const index = openGiven(givenDocument('a', ['Oleskelulupa myönnetään.']));
    expect(hitsOf('oleskelu', index)).toEqual(['a:1']);
    expect(hitsOf('oleske', index)).toEqual(['a:1']);
    expect(hitsOf('oleske myönnetään', index)).toEqual(['a:1']);
    expect(searchPassages(asked('oleske myönnetään', index), index).haveAll).toBe(false);
  });

  it('forgives a word typed without its dots, and no other word', () => {
    const index = openGiven(
      givenDocument('a', ['Neuvonta järjestetään täällä.', 'Lahti.', 'Lähti.']),
    );
    expect(hitsOf('jarjestaa', index)).toEqual(['a:1']);
    expect(hitsOf('lahti', index)).toEqual(['a:2']);
  });

  it.each(['kotutuminen', 'kotuotuminen', 'kotoutumienn', 'kotooutuminen'])(
    'forgives the typing error in %s and says what was read instead',
    (typed) => {
      const index = openGiven(givenDocument('a', ['Kotoutumisen alku.', 'Kotona.']));
      const answer = searchPassages(asked(typed, index), index);
      expect(answer.hits.map(({ passageId }) => passageId)).toEqual(['a:1']);
      expect(answer.terms[0]?.instead).toEqual(['kotoutumisen']);
    },
  );

  it('finds a long word that a document has misspelt by a letter, after those spelt right', () => {
    const index = openGiven(
      givenDocument('a', [
        'Uusi kotoutumishjelman luonnos on valmis ja se lähtee lausunnolle pian.',
        'Uusi kotoutumisohjelman luonnos on valmis ja se lähtee lausunnolle pian.',
        'Uusi kotoutumissuunnitelman luonnos on valmis ja se lähtee lausunnolle pian.',
      ]),
    );
    expect(hitsOf('kotoutumisohjelma', index)).toEqual(['a:2', 'a:1']);
  });

  it('guesses at no word that the documents have, and at no short one', () => {
    const index = openGiven(givenDocument('a', ['Kunto.', 'Kunta.', 'Työ.']));
    expect(hitsOf('kunta', index)).toEqual(['a:2']);
    expect(hitsOf('tyi', index)).toEqual([]);
  });

  it('takes passages with every word; where there is none, those with some, and says so', () => {
    const index = openGiven(
      givenDocument('a', ['Kunnan vastuu.', 'Kunnan talo.', 'Vastuu on jaettu.']),
    );
    const both = searchPassages(asked('kunta vastuu', index), index);
    expect(both.hits.map(({ passageId }) => passageId)).toEqual(['a:1']);
    expect(both.haveAll).toBe(true);
    const some = searchPassages(asked('kunta talo jaettu', index), index);
    expect(some.haveAll).toBe(false);
    expect(some.hits.map(({ passageId }) => passageId)).toEqual(['a:2', 'a:3', 'a:1']);
    expect(some.terms.map(({ count }) => count)).toEqual([2, 1, 1]);
  });

  it('takes words between quotation marks as they stand, one after another', () => {
    const index = openGiven(
      givenDocument('a', ['Kunnan uusi talo.', 'Uusi kunnan talo.', 'Kunta ja talo.']),
    );
    expect(hitsOf('"kunnan talo"', index)).toEqual(['a:2']);
    expect(marked('”kunnan talo”', index)).toEqual([['kunnan talo']]);
  });

  it('reads a Swedish document by Swedish rules', () => {
    const index = openGiven(
      givenDocument('a', ['Kurserna ordnas av kommunerna.'], { language: 'sv' }),
      givenDocument('b', ['Kunta.']),
    );
    expect(hitsOf('ordna kommun', index)).toEqual(['a:1']);
    expect(searchPassages(asked('kommun', index), index).hits[0]?.language).toBe('sv');
  });

  it('puts a heading first among equals and leaves the form’s own texts out until asked', () => {
    const index = openGiven(
      givenDocument('a', [
        { text: 'Miten neuvonta järjestetään?', kind: 'prompt' },
        { text: 'Meillä neuvonta on tärkeää', kind: 'paragraph' },
        { text: 'Meillä neuvonta ja ohjaus', kind: 'heading' },
      ]),
    );
    expect(hitsOf('neuvonta', index)).toEqual(['a:3', 'a:2']);
    const prompts = searchPassages(
      asked('neuvonta', index, { facets: { kind: ['prompt'] } }),
      index,
    );
    expect(prompts.hits.map(({ passageId }) => passageId)).toEqual(['a:1']);
    expect(prompts.facets.kind).toEqual({ prompt: 1, paragraph: 1, heading: 1 });
  });

  it('counts each facet with the others as chosen', () => {
    const index = openGiven(
      givenDocument(
        'a',
        [
          { text: 'Tuki.', section: '1' },
          { text: 'Tuen.', section: '2' },
        ],
        {
          municipalities: ['001', '002'],
        },
      ),
      givenDocument('b', [{ text: 'Tuki.', section: '2' }], { municipalities: ['002'] }),
      givenDocument('c', [{ text: 'Tuki.', section: '2' }], { municipalities: ['003'] }),
    );
    const answer = searchPassages(
      asked('tuki', index, {
        documentIds: ['a', 'b'],
        facets: { section: ['2'], municipality: ['001'] },
      }),
      index,
    );
    expect(answer.count).toBe(1);
    expect(answer.documentCount).toBe(1);
    expect(answer.facets.section).toEqual({ '1': 1, '2': 1 });
    expect(answer.facets.municipality).toEqual({ '001': 1, '002': 2 });
  });

  it('tells the page, the section and the heading above of a passage', () => {
    const index = openGiven(
      givenDocument('a', [
        { text: 'Ohjaus', kind: 'heading', section: '6', page: 2 },
        { text: 'Neuvontaa saa puhelimitse.', section: '6', page: 3 },
      ]),
    );
    expect(searchPassages(asked('puhelin', index), index).hits).toEqual([
      {
        passageId: 'a:2',
        documentId: 'a',
        page: 3,
        kind: 'paragraph',
        section: '6',
        heading: 'Ohjaus',
        language: 'fi',
        excerpt: [
          { text: 'Neuvontaa saa ', isHit: false },
          { text: 'puhelimitse', isHit: true },
          { text: '.', isHit: false },
        ],
      },
    ]);
  });

  it('finds nothing for an empty query', () => {
    const index = openGiven(givenDocument('a', ['Kunta.']));
    expect(searchPassages(asked('  ', index), index)).toMatchObject({ count: 0, terms: [] });
  });
});
