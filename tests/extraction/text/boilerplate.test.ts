import { describe, expect, it } from 'vitest';
import { normalise, textsOf } from './samples';

const marked = (...pages: string[]) =>
  textsOf(normalise(...pages)).filter((text) => text.startsWith('['));
const GROUP = ['Testilän kaupunki', 'Sivistyspalvelut', '1.2.2024', 'Julkinen'];

describe('running headers and footers', () => {
  it('are known by their place at the edges of pages', () => {
    const page = (n: number) =>
      `Testilän kaupunki\nOhjelma ${String(n)}\n\nAsia numero ${'abcdef'.charAt(n)} kerrotaan tässä.`;
    expect(marked(page(1), page(2), page(3), page(4))).toHaveLength(8);
  });

  it('are known in groups, in any order, in the middle of a text', () => {
    const shuffled = [GROUP[0], GROUP[2], GROUP[3], GROUP[1]];
    const text = normalise(
      [...GROUP, 'Alku.', ...shuffled, 'Keski.', ...GROUP, 'Loppu.'].join('\n\n'),
    );
    expect(textsOf(text).filter((t) => !t.startsWith('['))).toEqual(['Alku.', 'Keski.', 'Loppu.']);
  });

  it('are known though a scan has lost a letter of theirs', () => {
    const text = [
      ...GROUP,
      'A.',
      ...GROUP,
      'B.',
      ...GROUP,
      'C.',
      'Testilän kaupnki',
      ...GROUP.slice(1),
    ].join('\n\n');
    expect(marked(text)).toContain('[Testilän kaupnki]');
  });

  it('do not break the paragraph or the table that goes on behind them', () => {
    const broken = `Neuvojat kertovat asumisesta ja kouluista ja\n\n${GROUP.join('\n\n')}\n\nharrastuksista.`;
    const table = `a\tb\n\n${GROUP.join('\n\n')}\n\nc\td`;
    const own = textsOf(
      normalise([GROUP.join('\n\n'), broken, table, 'Loppu.'].join('\n\n')),
    ).filter((t) => !t.startsWith('['));
    expect(own).toEqual([
      'Neuvojat kertovat asumisesta ja kouluista ja harrastuksista.',
      'a\tb',
      'c\td',
      'Loppu.',
    ]);
  });

  it.each(['3/12', 'Sivu 3 (12)', 'Sida 3', '11 (17)TEM 3.9.2024'])(
    'are page numbers such as %s',
    (line) => {
      expect(marked(`Alku.\n\n${line}\n\nLoppu.`)).toEqual([`[${line}]`]);
    },
  );
});

describe('lines that come back but are content', () => {
  it('are facet headings and prompts with their answers', () => {
    const section = (n: number) =>
      `${String(n)}. Osio ${'abcdefgh'.charAt(n)}\n\nA. Kuvaus palvelusta:\n\nB. Vastuutaho\n\nKunta\n\nC. Yhteistyö\n\nMiten yhteistyö hoidetaan?\n\nTyötä tehdään yhdessä`;
    expect(marked([1, 2, 3, 4, 5, 6, 7].map(section).join('\n\n'))).toEqual([]);
    expect(marked(...[1, 2, 3, 4, 5, 6, 7].map(section))).toEqual([]);
  });

  it('are Swedish facet headings without letters and short answers below them', () => {
    const section = (n: number) =>
      `${String(n)} Tjänst ${'abcdefgh'.charAt(n)}\n\nBeskrivning av tjänsten\n\nOrdnas av staden\n\nAnsvarig instans\n\nStaden\n\nSamarbete\n\nVälfärdsområdet`;
    expect(marked([1, 2, 3, 4, 5, 6, 7].map(section).join('\n\n'))).toEqual([]);
    expect(marked(...[1, 2, 3, 4, 5, 6, 7].map(section))).toEqual([]);
  });

  it('are header rows of a table over several pages', () => {
    const page = (n: number) =>
      `Palvelu\tTyönhakijat\tMuut\nrivi ${String(n)}\tkunta\tkunta\n\nTeksti ${'abcdef'.charAt(n)} tässä.`;
    expect(marked(page(1), page(2), page(3), page(4))).toEqual([]);
  });

  it('are years, sections and a number in a sentence', () => {
    expect(
      marked(
        'Suunnitelma 2024\n\n12 § 3\n\n13 (1) momentti säätää tästä.\n\nRyhmässä on 12 (15) paikkaa.',
      ),
    ).toEqual([]);
  });
});

describe('a table of contents', () => {
  it('is known with dot leaders, tabs and wrapped entries', () => {
    const list =
      'Sisällysluettelo\n\n1 Johdanto.....\t2\n2 Hyvin pitkä otsikko, joka jatkuu\nseuraavalla rivillä ........ 4\nLiite 12';
    expect(marked(`${list}\n\nJohdanto alkaa tästä.`)).toHaveLength(5);
  });

  it('is known in Swedish and without page numbers when its entries come back as headings', () => {
    const text =
      'Innehållsförteckning\n\nInledning\n\nTjänster\n\nInledning\n\nText.\n\nTjänster\n\nMer text.';
    expect(textsOf(normalise(text)).slice(0, 4)).toEqual([
      '[Innehållsförteckning]',
      '[Inledning]',
      '[Tjänster]',
      'Inledning',
    ]);
  });
});
