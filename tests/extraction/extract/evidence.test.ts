import { describe, expect, it } from 'vitest';
import { EvidenceBook, passageAt, passageId } from '../../../src/extraction/extract/evidence';
import { outermost } from '../../../src/extraction/extract/outermost';
import { PartyBook, slug } from '../../../src/extraction/extract/party-book';
import { structureOf } from '../harness';

const document = await structureOf('Yksi asia.\n\nToinen asia on tässä.\n\nKolmas.');
const at = (words: string) => {
  const start = document.text.indexOf(words);
  return { start, end: start + words.length };
};

describe('evidence', () => {
  it('quotes its span and tells its passage', () => {
    const book = new EvidenceBook(document);
    const id = book.cite(at('asia on'));
    expect(book.rows()).toEqual([
      {
        evidence_id: id,
        document_id: document.id,
        passage_id: passageId(document.id, 1),
        page: null,
        ...at('asia on'),
        quote: 'asia on',
      },
    ]);
  });

  it('is one row for one span, in the order of the text', () => {
    const book = new EvidenceBook(document);
    const later = book.cite(at('Kolmas'));
    expect(book.cite(at('Yksi'))).not.toBe(later);
    expect(book.cite(at('Kolmas'))).toBe(later);
    expect(book.rows().map((row) => row.quote)).toEqual(['Yksi', 'Kolmas']);
  });

  it('ends with its passage', () => {
    const book = new EvidenceBook(document);
    book.cite({ start: at('Toinen').start, end: document.text.length });
    expect(book.rows().map((row) => row.quote)).toEqual(['Toinen asia on tässä.']);
  });

  it('outside every passage is a fault of the finder', () => {
    const between = at('Toinen').start - 1;
    expect(passageAt(document.passages, between)).toBe(-1);
    expect(() => new EvidenceBook(document).cite({ start: between, end: between + 1 })).toThrow(
      RangeError,
    );
  });
});

describe('the parties of a run', () => {
  it('have readable ids', () => {
    expect(slug('Länsi-Uudenmaan hyvinvointialue')).toBe('lansi-uudenmaan-hyvinvointialue');
    expect(slug('  Åbo & Co. (rf) ')).toBe('abo-co-rf');
  });

  it('are one row a body, in the order of their ids', () => {
    const book = new PartyBook();
    const party = (name: string) =>
      ({ name, partyType: 'company', municipalityCode: null }) as const;
    expect([
      book.enter(party('Ööö Oy')),
      book.enter(party('Aaa Oy')),
      book.enter(party('Ööö Oy')),
    ]).toEqual(['ooo-oy', 'aaa-oy', 'ooo-oy']);
    expect(book.rows().map((row) => row.name)).toEqual(['Aaa Oy', 'Ööö Oy']);
  });
});

describe('the outermost spans', () => {
  it('lie in no longer one; equal ones stay', () => {
    const spans = [
      { start: 0, end: 5 },
      { start: 1, end: 4 },
      { start: 4, end: 8 },
      { start: 0, end: 5 },
    ];
    expect(outermost(spans)).toEqual([spans[0], spans[2], spans[3]]);
  });
});
