import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { readSource } from '../../../src/extraction/read/readers';
import { asFile, blocksOf, cell, makeDocx, paragraph } from './samples';

const read = async (body: string) =>
  blocksOf(await readSource(asFile('ohjelma.docx', makeDocx(body))));

it('reads headings with their level and paragraphs', async () => {
  expect(
    await read(paragraph('Ohjaus', 'Heading2') + paragraph('Neuvontaa saa kirjastosta.')),
  ).toEqual([
    { type: 'heading', text: 'Ohjaus', level: 2 },
    { type: 'paragraph', text: 'Neuvontaa saa kirjastosta.' },
  ]);
});

it('lays merged cells out so that the columns keep their places', async () => {
  const table =
    `<w:tbl><w:tr>${cell('Otsake', '<w:gridSpan w:val="2"/>')}${cell('Muut')}</w:tr>` +
    `<w:tr>${cell('Pitkä', '<w:vMerge w:val="restart"/>')}${cell('a')}${cell('b')}</w:tr>` +
    `<w:tr>${cell('', '<w:vMerge/>')}${cell('c')}${cell('d')}</w:tr></w:tbl>`;
  expect(await read(table)).toEqual([
    { type: 'row', cells: ['Otsake', '', 'Muut'], covered: [null, 'left', null] },
    { type: 'row', cells: ['Pitkä', 'a', 'b'] },
    { type: 'row', cells: ['', 'c', 'd'], covered: ['above', null, null] },
  ]);
});

it('keeps the words of a table inside a table', async () => {
  const inner = `<w:tbl><w:tr>${cell('sisä')}${cell('sisempi')}</w:tr></w:tbl>`;
  const table = `<w:tbl><w:tr><w:tc>${paragraph('ulko')}${inner}${paragraph('')}</w:tc>${cell('vieri')}</w:tr></w:tbl>`;
  expect(await read(table)).toEqual([{ type: 'row', cells: ['ulko sisä sisempi', 'vieri'] }]);
});

it('keeps the lines that the writer broke in a paragraph', async () => {
  const lines = '<w:p><w:r><w:t>Koordinaattori</w:t><w:br/><w:t>040 000 0000</w:t></w:r></w:p>';
  expect(await read(lines)).toEqual([
    { type: 'line', text: 'Koordinaattori' },
    { type: 'line', text: '040 000 0000' },
  ]);
});

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

it('leaves out what is deleted, moved away, struck out or hidden', async () => {
  const body =
    `<w:p>${run('Kunta')}<w:del><w:r><w:delText> ei</w:delText></w:r></w:del>` +
    `<w:ins>${run(' opastaa')}</w:ins><w:moveFrom>${run(' ennen')}</w:moveFrom>` +
    `${run(' turhaan', '<w:strike/>')}${run(' salaa', '<w:vanish/>')}` +
    `${run(' tulijoita.', '<w:vanish w:val="0"/>')}</w:p>`;
  expect(await read(body)).toEqual([{ type: 'paragraph', text: 'Kunta opastaa tulijoita.' }]);
});

it('leaves out the words of an empty content control and keeps those of a filled one', async () => {
  const control = (words: string, properties: string) =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${words}</w:sdtContent></w:sdt>`;
  const inner = control(run('Valitse'), '<w:showingPlcHdr/>');
  const body =
    `<w:p>${run('Koordinaattori: ')}${control(run('Kirjoita tähän'), '<w:showingPlcHdr/>')}</w:p>` +
    control(paragraph('Neuvontaa saa torilta.'), '') +
    control(`<w:p>${run('Kielet')}${inner}</w:p>`, '<w:showingPlcHdr/>');
  expect(await read(body)).toEqual([
    { type: 'paragraph', text: 'Koordinaattori:' },
    { type: 'paragraph', text: 'Neuvontaa saa torilta.' },
  ]);
});

it('keeps the words of a text box after its paragraph', async () => {
  const box = `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph('Laatikko')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
  expect(await read(`<w:p>${run('Ennen')}${box}${run(' ja jälkeen.')}</w:p>`)).toEqual([
    { type: 'paragraph', text: 'Ennen ja jälkeen.' },
    { type: 'paragraph', text: 'Laatikko' },
  ]);
});

it('refuses tables nested without end in words', async () => {
  const deep = '<w:tbl><w:tr><w:tc>'.repeat(3000);
  await expect(read(deep)).rejects.toThrow('nested more than 1,000 deep');
});

const outlined = (text: string, properties: string) =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

const styleSheet = (styles: string) => ({
  'word/styles.xml': strToU8(
    `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${styles}</w:styles>`,
  ),
});

it('reads a paragraph with a place in the outline as a heading, also in a style of its own and with a list number', async () => {
  const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const body =
    outlined('4 Asuminen', `<w:pStyle w:val="H1"/>${numbered}<w:outlineLvl w:val="0"/>`) +
    outlined('Boende', '<w:outlineLvl w:val="1"/>') +
    outlined('Brödtext', '<w:outlineLvl w:val="9"/>');
  expect(await read(body)).toEqual([
    { type: 'heading', text: '4 Asuminen', level: 1 },
    { type: 'heading', text: 'Boende', level: 2 },
    { type: 'paragraph', text: 'Brödtext' },
  ]);
});

it('reads headings in styles that are based on one with a place in the outline', async () => {
  const sheet = styleSheet(
    '<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Virasto 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Kaupunki 2"/><w:basedOn w:val="Base"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Round"><w:name w:val="Kehä"/><w:basedOn w:val="Round"/></w:style>',
  );
  const body = paragraph('Neuvonta', 'Own') + paragraph('Leipäteksti', 'Round');
  const source = await readSource(asFile('ohjelma.docx', makeDocx(body, sheet)));
  expect(blocksOf(source)).toEqual([
    { type: 'heading', text: 'Neuvonta', level: 2 },
    { type: 'paragraph', text: 'Leipäteksti' },
  ]);
});
