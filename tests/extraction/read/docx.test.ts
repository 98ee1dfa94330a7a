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
    { type: 'row', cells: ['Otsake', '', 'Muut'] },
    { type: 'row', cells: ['Pitkä', 'a', 'b'] },
    { type: 'row', cells: ['', 'c', 'd'] },
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
