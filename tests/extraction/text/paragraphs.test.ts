import { describe, expect, it } from 'vitest';
import { normalise, textsOf } from './samples';

describe('lines and paragraphs', () => {
  it('joins wrapped lines and leaves headings and answers apart', () => {
    const text = normalise(
      'B. Vastuutaho\nMitkä tahot huolehtivat\npalvelusta ja millä\ntavalla?\n\nNeuvonta kuuluu kirjastolle\nja sen kumppaneille.',
    );
    expect(textsOf(text)).toEqual([
      'B. Vastuutaho',
      'Mitkä tahot huolehtivat palvelusta ja millä tavalla?',
      'Neuvonta kuuluu kirjastolle ja sen kumppaneille.',
    ]);
  });

  it('joins a prompt over short lines and starts anew after its colon', () => {
    const text = normalise(
      'Ohjelmaa kunnassa\nkoordinoiva\ntaho:\nOhjaa koko\ntyötä.\n2.1 Arviointi\nTyö alkaa.',
    );
    expect(textsOf(text)).toEqual([
      'Ohjelmaa kunnassa koordinoiva taho:',
      'Ohjaa koko työtä.',
      '2.1 Arviointi',
      'Työ alkaa.',
    ]);
  });

  it('goes on in a line that starts with a name when the line before was full', () => {
    const text = normalise(
      'Opetusta annetaan arkisin kansalaisopistossa, lukiossa ja muissa oppilaitoksissa\nTestilässä sekä naapurikunnissa, joihin pääsee linja-autolla tai junalla vaivatta.\nRyhmät alkavat kahdesti vuodessa.',
    );
    expect(textsOf(text)).toHaveLength(1);
  });

  it('leaves contact lines apart', () => {
    const lines = ['Ohjaaja Testi Henkilö', '040 0000000', 'testi.henkilo@esim.fi', 'www.esim.fi'];
    expect(textsOf(normalise(lines.join('\n')))).toEqual(lines);
  });

  it('joins a paragraph that a conversion has broken in two', () => {
    const text = normalise(
      'Kunnan väki kokoontuu joka toinen viikko suunnittelemaan palveluja ja\n\nniiden rahoitusta.\n\nmuuta',
    );
    expect(textsOf(text)[0]).toMatch(/palveluja ja niiden rahoitusta\.$/);
    expect(textsOf(text)).toHaveLength(2);
  });

  it('joins a sentence that a page end cuts, and leaves a heading at a page end alone', () => {
    const cut =
      'Ryhmiin pääsee ympäri vuoden, ja niistä kerrotaan kirjastossa sekä\nsosiaalisessa mediassa, jossa voi myös kysyä neuvojilta suoraan ja';
    expect(
      textsOf(normalise(`${cut}`, 'saada vastauksen.\n\n2.1 Arviointi', 'Kunta arvioi tarpeet.')),
    ).toEqual([
      `${cut.replace('\n', ' ')} saada vastauksen.`,
      '2.1 Arviointi',
      'Kunta arvioi tarpeet.',
    ]);
  });

  it('joins the wrapped lines of a list item and keeps the items apart', () => {
    expect(textsOf(normalise('- kielikahvila ja\nlukupiiri\n- liikunta'))).toEqual([
      'kielikahvila ja lukupiiri',
      'liikunta',
    ]);
  });
});

describe('the text', () => {
  it('parts blocks by blank lines, list items and rows by a line end', () => {
    expect(normalise('Alku.\n\n- a\n- b\nx\ty\n\tz\t').text).toBe('Alku.\n\na\nb\n\nx\ty\n\tz\t');
  });

  it('has spans for every cell, empty ones too', () => {
    const { text, blocks } = normalise('Palvelu\t\tKunta\n\tjatko\t');
    const cells = blocks.map((block) =>
      block.cells?.map((cell) => text.slice(cell.start, cell.end)),
    );
    expect(cells).toEqual([
      ['Palvelu', '', 'Kunta'],
      ['', 'jatko', ''],
    ]);
  });
});
