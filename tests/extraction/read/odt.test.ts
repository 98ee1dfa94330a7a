import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ReadError } from '../../../src/extraction/document';
import { readSource } from '../../../src/extraction/read/readers';
import { makeOdt } from './markup-samples';
import { asFile, blocksOf, makeDocx, paragraph, textsOf } from './samples';

const read = async (body: string, parts: Record<string, string> = {}) =>
  readSource(asFile('ohjelma.odt', makeOdt(body, parts)));
const blocks = async (body: string, parts = {}) => blocksOf(await read(body, parts));
const texts = async (body: string, parts = {}) => textsOf(await read(body, parts));

const p = (text: string, style = '') => `<text:p text:style-name="${style}">${text}</text:p>`;
const cell = (text: string, spans = '') =>
  `<table:table-cell ${spans}>${p(text)}</table:table-cell>`;
const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const covered = '<table:covered-table-cell/>';

describe('an OpenDocument text', () => {
  it('has headings with their level, paragraphs and lists', async () => {
    const body =
      '<text:h text:outline-level="2">Ohjaus</text:h>' +
      p('Kunta<text:s text:c="3"/>opastaa<text:tab/>tulijoita.') +
      `<text:list><text:list-item>${p('yksi')}<text:list><text:list-item>${p('kaksi')}</text:list-item></text:list></text:list-item></text:list>`;
    expect(await blocks(body)).toEqual([
      { type: 'heading', text: 'Ohjaus', level: 2 },
      { type: 'paragraph', text: 'Kunta opastaa tulijoita.' },
      { type: 'list_item', text: 'yksi' },
      { type: 'list_item', text: 'kaksi' },
    ]);
  });

  it('has headings by the style of a paragraph, also an inherited one, and in a numbered list', async () => {
    const styles =
      '<office:document-styles><office:styles><style:style style:name="Otsikko_20_2" style:default-outline-level="2"/></office:styles></office:document-styles>';
    const automatic =
      '<office:automatic-styles><style:style style:name="P1" style:parent-style-name="Otsikko_20_2"/><style:style style:name="P2" style:parent-style-name="P2"/></office:automatic-styles>';
    const title =
      '<office:document-styles><office:styles><style:style style:name="Title"/></office:styles></office:document-styles>';
    expect(
      await blocks(p('Ohjaus', 'P1') + p('Teksti', 'P2'), { automatic, 'styles.xml': styles }),
    ).toEqual([
      { type: 'heading', text: 'Ohjaus', level: 2 },
      { type: 'paragraph', text: 'Teksti' },
    ]);
    expect(await blocks(p('Ohjelma', 'Title'), { 'styles.xml': title })).toEqual([
      { type: 'heading', text: 'Ohjelma', level: 1 },
    ]);
    const list = `<text:list><text:list-item><text:h text:outline-level="1">Ohjaus</text:h></text:list-item></text:list>`;
    expect(await blocks(list)).toEqual([{ type: 'heading', text: 'Ohjaus', level: 1 }]);
  });

  it('lays merged and repeated cells out so that the columns keep their places', async () => {
    const table =
      '<table:table><table:table-column table:number-columns-repeated="3"/><table:table-header-rows>' +
      row(cell('Otsake', 'table:number-columns-spanned="2"'), covered, cell('Muut')) +
      '</table:table-header-rows>' +
      row(
        cell('Pitkä', 'table:number-rows-spanned="2"'),
        cell('a', 'table:number-columns-repeated="2"'),
      ) +
      row(covered, cell('c'), cell('d')) +
      '</table:table>';
    expect(await texts(table)).toEqual(['Otsake |  | Muut', 'Pitkä | a | a', ' | c | d']);
  });

  it('keeps lines that the writer broke', async () => {
    expect(await blocks(p('Katu 1<text:line-break/>00000 Lahna'))).toEqual([
      { type: 'line', text: 'Katu 1' },
      { type: 'line', text: '00000 Lahna' },
    ]);
  });

  it('leaves out deleted text, comments, the table of contents and hidden words', async () => {
    const hidden =
      '<office:automatic-styles><style:style style:name="T1"><style:text-properties text:display="none"/></style:style></office:automatic-styles>';
    const body =
      `<text:tracked-changes><text:changed-region><text:deletion>${p('poistettu')}</text:deletion></text:changed-region></text:tracked-changes>` +
      `<text:table-of-content><text:index-body>${p('Ohjaus 3')}</text:index-body></text:table-of-content>` +
      p(
        `Kunta<text:change text:change-id="a"/> <office:annotation><dc:creator>N</dc:creator>${p('huomaa')}</office:annotation>opastaa<text:span text:style-name="T1"> salaa</text:span>.`,
      );
    expect(await texts(body, { automatic: hidden })).toEqual(['Kunta opastaa.']);
  });

  it('has the words of frames after their paragraph and notes at the end', async () => {
    const frame = `<draw:frame><draw:text-box>${p('Laatikko')}</draw:text-box><svg:desc>Kuva</svg:desc></draw:frame>`;
    const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('Viite')}</text:note-body></text:note>`;
    expect(await texts(`${frame}${p(`Kunta${frame} opastaa${note}.`)}${p('Loppu')}`)).toEqual([
      'Kunta opastaa.',
      'Laatikko',
      'Loppu',
      'Laatikko',
      'Viite',
    ]);
  });

  it('is known by its bytes, and has no pages', async () => {
    const source = await readSource(asFile('nimetön', makeOdt(p('Teksti<text:soft-page-break/>'))));
    expect(source.mediaType).toBe('application/vnd.oasis.opendocument.text');
    expect(source.pages.map((page) => page.number)).toEqual([null]);
  });
});

describe('an OpenDocument file that cannot be read', () => {
  const entity = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]>';

  it('does not let entities swell', async () => {
    const swelling = makeOdt('', {
      'content.xml': `${entity}<office:document-content><office:body><office:text>${p('&c;')}</office:text></office:body></office:document-content>`,
    });
    const source = await readSource(asFile('a.odt', swelling));
    expect(textsOf(source)).toEqual(['&c;']);
  });

  it.each([
    [
      'password',
      makeOdt('', { 'META-INF/manifest.xml': '<manifest:encryption-data/>', 'content.xml': 'x#' }),
    ],
    [
      'spreadsheet',
      makeOdt('', {
        mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
        'content.xml': '<a/>',
      }),
    ],
    ['Word document', makeDocx(paragraph('Teksti'))],
    ['a ZIP archive', zipSync({ 'kuva.bin': new Uint8Array(9) })],
    ['holds no text', makeOdt(p(''))],
    ['nested more than', makeOdt('<text:section>'.repeat(2000))],
    ['no ZIP archive', new TextEncoder().encode('Pelkkää tekstiä')],
    ['damaged', makeOdt(p('Teksti')).slice(0, 200)],
    ['damaged', makeOdt('', { 'content.xml': '' })],
  ])('says so: %s', async (words, bytes) => {
    const error: unknown = await readSource(asFile('ohjelma.odt', bytes)).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(ReadError);
    expect((error as ReadError).message).toContain(words);
    expect((error as ReadError).cure).toMatch(/\.$/);
  });

  it('refuses one that would swell beyond 200 MB', async () => {
    const bomb = makeOdt(p('a'));
    const entry = bomb.findLastIndex(
      (_, at) => bomb[at] === 0x50 && bomb[at + 1] === 0x4b && bomb[at + 2] === 1,
    );
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(entry + 24, 201_000_000, true);
    await expect(readSource(asFile('pommi.odt', bomb))).rejects.toThrow('200 MB');
  });
});
