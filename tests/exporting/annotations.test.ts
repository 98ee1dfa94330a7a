import { describe, expect, it } from 'vitest';
import { annotations } from '../../src/exporting/annotations';
import type { Proof } from '../../src/exporting/export-context';
import { context, figure, proofs } from './shown';

interface Annotation {
  id: string;
  type: string;
  body: { type: string; value: string }[];
  target: { source: { id: string; label: string }; selector: object[] };
}
interface Collection {
  '@context': string;
  type: string;
  total: number;
  first?: { type: string; items: Annotation[] };
}

const collection = annotations(figure, context, proofs) as Collection;
const items = collection.first?.items ?? [];

describe('the passages behind a figure as Web Annotations', () => {
  it('are a collection with one page, one annotation a passage, in the order of the rows', () => {
    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      label: figure.title,
      total: 2,
      first: { type: 'AnnotationPage', startIndex: 0 },
    });
    expect(items.map(({ id, type }) => [id, type])).toEqual([
      ['urn:kotopeili:evidence:ayrankyla%3A10-48', 'Annotation'],
      ['urn:kotopeili:evidence:ojanmaa%3A0-15', 'Annotation'],
    ]);
  });

  it('point to the words by quotation and by position in the file of that hash', () => {
    expect(items[0]?.target).toEqual({
      source: { id: `urn:sha256:${'a'.repeat(64)}`, type: 'Text', label: 'ayrankyla.pdf' },
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: 'Orientaatio annetaan:\n- "omalla" kielellä',
          prefix: 'Luku 3.\n',
          suffix: ' Se kestää kaksi viikkoa.',
        },
        { type: 'TextPositionSelector', start: 10, end: 48 },
      ],
    });
    expect(items[1]?.target.selector[0]).toEqual({
      type: 'TextQuoteSelector',
      exact: '=SUMMA kunnasta',
    });
  });

  it('count code points where they are known', () => {
    const [first] = proofs.values();
    const counted = { ...(first as Proof), codePoints: { start: 9, end: 47 } };
    const one = annotations(
      figure,
      context,
      new Map([[counted.evidenceId, counted]]),
    ) as Collection;
    expect(one.first?.items[0]?.target.selector[1]).toMatchObject({ start: 9, end: 47 });
  });

  it('say what the figure shows there, each row once', () => {
    expect(items[0]?.body.map(({ value }) => value)).toEqual([
      'Kunta: Äyränkylä; Kuntanumero: 019; Asukkaita: 1284; Tunteja: 1.5; Osuus: 6.8; Päätetty: 2025-11-18; Suunnitteilla: true',
    ]);
    const row = figure.table.rows[0] as (typeof figure.table.rows)[0];
    const twice = { ...figure, table: { ...figure.table, rows: [row, row] } };
    const both = annotations(twice, context, proofs) as Collection;
    expect(both.total).toBe(1);
    expect(both.first?.items[0]?.body).toHaveLength(2);
  });

  it('are an empty collection without proof', () => {
    const none = annotations(figure, context, new Map()) as Collection;
    expect(none.total).toBe(0);
    expect(none.first).toBeUndefined();
  });
});
