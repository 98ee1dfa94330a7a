import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/extraction/read/readers';
import { knowledge } from '../harness';
import { asFile, blocksOf, textsOf } from './samples';

const read = (content: string | Uint8Array, name = 'ohjelma.txt') =>
  readSource(asFile(name, content), knowledge.formNames);

describe('plain text', () => {
  it('is decoded from UTF-8 with a mark, UTF-16 and windows-1252', async () => {
    const text = 'Työllisyys ja äidinkieli';
    const utf16 = new Uint8Array(2 + text.length * 2);
    utf16.set([0xff, 0xfe]);
    [...text].forEach((sign, at) => (utf16[2 + at * 2] = sign.charCodeAt(0)));
    const latin = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    for (const bytes of [new TextEncoder().encode(`\ufeff${text}`), utf16, utf16.slice(2), latin]) {
      expect(textsOf(await read(bytes))).toEqual([text]);
    }
  });

  it('starts a page at a form feed', async () => {
    const source = await read('Eka sivu\f\nToka sivu\n');
    expect(source.pages.map((page) => page.number)).toEqual([1, 2]);
  });

  it('makes rows of lines with tabs, empty cells kept', async () => {
    const blocks = blocksOf(
      await read('Palvelu\tTaho\tMuut\n\tjatkuu tässä\t\nNeuvonta\t\tkunta\n'),
    );
    expect(blocks).toEqual([
      { type: 'row', cells: ['Palvelu', 'Taho', 'Muut'] },
      { type: 'row', cells: ['', 'jatkuu tässä', ''] },
      { type: 'row', cells: ['Neuvonta', '', 'kunta'] },
    ]);
  });

  it('makes rows of lines with bars between their cells, where a line beside has as many', async () => {
    const blocks = blocksOf(
      await read('Palvelu | Taho\nNeuvonta | kunta\nEnsin tämä | sitten tuo.\n\nYksin | näin\n'),
    );
    expect(blocks.slice(0, 2)).toEqual([
      { type: 'row', cells: ['Palvelu', 'Taho'] },
      { type: 'row', cells: ['Neuvonta', 'kunta'] },
    ]);
    expect(blocks.at(-1)).toEqual({ type: 'line', text: 'Yksin | näin' });
  });

  it('reads a cell opened with <p> on to the line that closes it', async () => {
    const blocks = blocksOf(
      await read('<b>Ohjaus</b>\t<p>Neuvonta alkaa.\n\nSe jatkuu.</p><p>Loppu</p>\nTeksti\n'),
    );
    expect(blocks).toEqual([
      { type: 'row', cells: ['Ohjaus', 'Neuvonta alkaa. Se jatkuu. Loppu'] },
      { type: 'line', text: 'Teksti' },
    ]);
  });

  it('reads headings, lists, bold text, links and escapes of Markdown', async () => {
    const text =
      '## **Ohjaus \\- 2025**\n\n- eka\n* toka\n\n[Esite](#) ja <https://esim.fi/a> **lihava**';
    expect(blocksOf(await read(text, 'a.md'))).toEqual([
      { type: 'heading', text: 'Ohjaus - 2025', level: 2 },
      { type: 'list_item', text: 'eka' },
      { type: 'list_item', text: 'toka' },
      { type: 'line', text: 'Esite ja https://esim.fi/a lihava' },
    ]);
  });
});

describe('a dump of form fields', () => {
  const coded = [
    '\t1A: ',
    '\t Kuvaus palvelusta:',
    ': Kartoitus tehdään heti.',
    '',
    'Se uusitaan: keväällä.',
    '\t1B Ketkä arvioi: Virkailija.',
    '\t1C yhteistyö: ',
    '\t2A:: Suunnitelma laaditaan.',
    '\t2B vastuutaho : Ohjaaja',
    '\t2C: Verkosto',
    '\t3A kuvaus 2: Thai',
    '\t3B: Opisto',
    '\t4A: Kurssi',
  ];

  it('becomes fields with names over several lines and values over several paragraphs', async () => {
    const { fields } = await read(
      ['Lomake', 'A. Kuvaus palvelusta:', '\tKunta tai kunnat: : Testilä', ...coded].join('\n'),
    );
    expect(fields.slice(0, 6).map(({ name, value }) => [name, value])).toEqual([
      ['Kunta tai kunnat', 'Testilä'],
      ['1A Kuvaus palvelusta', 'Kartoitus tehdään heti.\n\nSe uusitaan: keväällä.'],
      ['1B Ketkä arvioi', 'Virkailija.'],
      ['1C yhteistyö', ''],
      ['2A', 'Suunnitelma laaditaan.'],
      ['2B vastuutaho', 'Ohjaaja'],
    ]);
    expect(fields).toHaveLength(10);
  });

  it('is known without leading tabs, from the first entry of the form on', async () => {
    const bare = [
      'Ohje',
      '',
      'Kunta tai kunnat: Testilä',
      '1A kuvaus: Kartoitus',
      '1B: Ohjaaja',
      '1C: Verkosto',
      '2A: b',
      '2B: c',
      '2C: d',
      '3A: e',
      '3B: f',
      '3C: g',
    ];
    const source = await read(bare.join('\n'));
    expect(source.fields.map(({ name }) => name).slice(0, 2)).toEqual([
      'Kunta tai kunnat',
      '1A kuvaus',
    ]);
    expect(textsOf(source)).toEqual(['Ohje']);
  });

  it('is not seen where the prompts of the form stand between the answers', async () => {
    const form = [1, 2, 3].flatMap((n) =>
      ['A', 'B', 'C'].flatMap((f) => [
        `${String(n)}${f} Osio:`,
        'Miten palvelu on tarkoitus hoitaa?',
        'Vastaus tähän.',
        '',
      ]),
    );
    expect((await read(form.join('\n'))).fields).toEqual([]);
  });
});
