import { describe, expect, it } from 'vitest';
import type { AnnotatedDocument } from '../../../src/extraction/annotated';
import { readSource } from '../../../src/extraction/read/readers';
import { structure } from '../../../src/extraction/structure/structure';
import { normaliseText } from '../../../src/extraction/text/normalise';
import { asFile, knowledge, structureOf } from '../harness';

/** Tables as rows of cell texts, header first; the spans of a cell are joined by a slash. */
const tablesOf = async (text: string) => asWords(await structureOf(text));

async function tablesOfPage(table: string) {
  const page = `<main><h1>Auran kotoutumisohjelma</h1><table>${table}</table></main>`;
  const source = await readSource(asFile(page, 'ohjelma.html'), knowledge.formNames);
  const text = normaliseText(source, { keepContacts: true, notNames: [] });
  return asWords(structure('ohjelma', text, knowledge));
}

function asWords(document: AnnotatedDocument) {
  const words = (span: { start: number; end: number }) => document.text.slice(span.start, span.end);
  return document.tables.map((t) => ({
    caption: t.caption ? words(t.caption) : null,
    rows: [
      t.header.map(words),
      ...t.rows.map((row) => row.map((spans) => spans.map(words).join('/'))),
    ],
  }));
}

describe('a table with merged cells', () => {
  it('has the words of a merged cell in each place it covers', async () => {
    const [table] = await tablesOfPage(
      '<tr><td>Palvelu</td><td>Työnhakijat</td><td>Muut</td></tr>' +
        '<tr><td>Arviointi</td><td rowspan="2">alue</td><td>kunta</td></tr>' +
        '<tr><td>Suunnitelma</td><td>opisto</td></tr>' +
        '<tr><td>Neuvonta</td><td colspan="2">piste</td></tr>',
    );
    expect(table?.rows).toEqual([
      ['Palvelu', 'Työnhakijat', 'Muut'],
      ['Arviointi', 'alue', 'kunta'],
      ['Suunnitelma', 'alue', 'opisto'],
      ['Neuvonta', 'piste', 'piste'],
    ]);
  });

  it.each([
    ['is merged over both rows', '<td rowspan="2">Palvelu</td>', ''],
    ['is empty in the second row', '<td>Palvelu</td>', '<td></td>'],
  ])('has a head of two rows where the first cell %s', async (_, first, second) => {
    const [table] = await tablesOfPage(
      `<tr>${first}<td colspan="2">Tuottava taho</td></tr>` +
        `<tr>${second}<td>Työnhakijoille</td><td>Muille</td></tr>` +
        '<tr><td>Arviointi</td><td>alue</td><td>kunta</td></tr>',
    );
    expect(table?.rows).toEqual([
      ['Palvelu', 'Työnhakijoille', 'Muille'],
      ['Arviointi', 'alue', 'kunta'],
    ]);
  });
});

describe('a table', () => {
  it('has its header, its rows and the short line above it', async () => {
    expect(await tablesOf('Väestö vuosittain\n\nVuosi\t2020\t2021\nMäärä\t10\t12')).toEqual([
      {
        caption: 'Väestö vuosittain',
        rows: [
          ['Vuosi', '2020', '2021'],
          ['Määrä', '10', '12'],
        ],
      },
    ]);
  });

  it('is ended by text; the next rows are another table', async () => {
    const tables = await tablesOf('a\tb\nc\td\n\nVälissä on tekstiä.\n\ne\tf\ng\th');
    expect(tables.map((t) => t.rows)).toEqual([
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [
        ['e', 'f'],
        ['g', 'h'],
      ],
    ]);
  });

  it('goes on over a page where its header is repeated', async () => {
    const [table, ...more] = await tablesOf(
      'Palvelu\tTyönhakijat\tMuut\nArviointi\tx\ty\n\f\nPal-velu\tTyön hakijat\tMuut\nNeuvonta\tz\tw',
    );
    expect(more).toEqual([]);
    expect(table?.rows).toEqual([
      ['Palvelu', 'Työnhakijat', 'Muut'],
      ['Arviointi', 'x', 'y'],
      ['Neuvonta', 'z', 'w'],
    ]);
  });

  it('joins a row without a first cell to the row above', async () => {
    const [table] = await tablesOf(
      'Palvelu\tTyönhakijat\tMuut\nArviointi\tkunta\talue\n\tja alue\t',
    );
    expect(table?.rows.slice(1)).toEqual([['Arviointi', 'kunta/ja alue', 'alue']]);
  });

  it('keeps a row of figures without a label as a row', async () => {
    const [table] = await tablesOf('Palvelu\t2020\t2021\nMäärä\t10\t12\n\t11\t13');
    expect(table?.rows).toHaveLength(3);
  });

  it('goes on after the rest of a cell that stands alone', async () => {
    const tables = await tablesOf(
      'Palvelu\tTyönhakijat\tMuut\nArviointi\tkunta\talue\n\nja sen yksiköt.\n\nNeuvonta\tkunta\tkunta',
    );
    expect(tables.map((t) => t.rows.length)).toEqual([3]);
  });

  it('is another one when its rows have quite another number of cells', async () => {
    const tables = await tablesOf('a\tb\nc\td\ne\tf\tg\th\ti\nj\tk\tl\tm\tn');
    expect(tables.map((t) => t.rows.length)).toEqual([2, 2]);
  });
});
