import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/extraction/read/readers';
import { asFile, blocksOf, makePdf, textsOf, write, type Pen } from './samples';

const read = (bytes: Uint8Array) => readSource(asFile('ohjelma.pdf', bytes));

const PROSE = [
  'Neuvontapiste on auki arkisin, ja sinne voi tulla varaamatta aikaa. Sieltä',
  'saa apua lomakkeisiin, asumiseen ja harrastuksiin monella eri kielellä.',
];

function ruled(
  { page, font }: Pen,
  xs: readonly number[],
  ys: readonly number[],
  cells: readonly (readonly string[])[],
) {
  for (const x of xs)
    page.drawLine({ start: { x, y: ys[0] ?? 0 }, end: { x, y: ys.at(-1) ?? 0 }, thickness: 0.5 });
  for (const y of ys)
    page.drawLine({ start: { x: xs[0] ?? 0, y }, end: { x: xs.at(-1) ?? 0, y }, thickness: 0.5 });
  cells.forEach((row, r) =>
    row.forEach((text, c) =>
      text.split('\n').forEach((line, at) =>
        page.drawText(line, {
          x: (xs[c] ?? 0) + 4,
          y: (ys[r] ?? 0) - 11 - at * 12,
          size: 10,
          font,
        }),
      ),
    ),
  );
}

describe('PDF', () => {
  it('reads lines with a gap between paragraphs and larger text as a heading', async () => {
    const source = await read(
      await makePdf((pen) => {
        pen.page.drawText('1 Ohjaus ja neuvonta', { x: 50, y: 780, size: 18, font: pen.bold });
        write(pen, 50, 750, PROSE);
        write(pen, 50, 705, PROSE);
      }),
    );
    const lines = PROSE.map((text) => ({ type: 'line', text }));
    expect(blocksOf(source)).toEqual([
      { type: 'heading', text: '1 Ohjaus ja neuvonta', level: 1 },
      ...lines,
      ...lines,
    ]);
    expect(source.pages[0]?.blocks.filter((block) => block.type === 'gap')).toHaveLength(2);
  });

  it('reads a ruled table with evenly set lines cell by cell', async () => {
    const cells = [
      ['Palvelu', 'Työnhakijat', 'Muut'],
      ['Alku-\nkartoitus', 'Työllisyysalue', 'Kunnan neuvonta ja\nsivistyspalvelut'],
      ['Ohjaus', '', 'Kunta'],
    ];
    const bytes = await makePdf((pen) => {
      write(pen, 50, 790, ['Vastuut'], 14);
      ruled(pen, [50, 180, 320, 480], [760, 745, 718, 703], cells);
    });
    expect(blocksOf(await read(bytes)).slice(1)).toEqual(
      cells.map((row) => ({ type: 'row', cells: row })),
    );
  });

  it('reads a table without rules by the places of its cells', async () => {
    const bytes = await makePdf((pen) => {
      write(pen, 50, 700, ['Palvelu']);
      write(pen, 200, 700, ['Taho']);
      write(pen, 50, 670, ['Lukutaidon', 'opetus']);
      write(pen, 200, 670, ['Opisto']);
      write(pen, 200, 630, ['jatkuu edelliseltä sivulta']);
    });
    expect(textsOf(await read(bytes))).toEqual([
      'Palvelu | Taho',
      'Lukutaidon\nopetus | Opisto',
      ' | jatkuu edelliseltä sivulta',
    ]);
  });

  it('begins a row of evenly set lines where the first cell begins anew, not where another does', async () => {
    const bytes = await makePdf((pen) => {
      write(pen, 50, 700, ['Palvelu', 'Monialainen', 'palvelutarpeen', 'arviointi', 'Ohjaus']);
      write(pen, 200, 700, ['Taho', 'Kunta ja', 'hyvinvointialue', 'Soite', 'Kunta']);
      write(pen, 350, 700, ['Muut', 'Kunta', 'ja opisto', 'Opisto', 'Opisto']);
    });
    expect(textsOf(await read(bytes))).toEqual([
      'Palvelu | Taho | Muut',
      'Monialainen\npalvelutarpeen\narviointi | Kunta ja\nhyvinvointialue\nSoite | Kunta\nja opisto\nOpisto',
      'Ohjaus | Kunta | Opisto',
    ]);
  });

  it('reads columns of running text one after the other', async () => {
    const column = (word: string) =>
      Array.from({ length: 10 }, (_, n) => `${word} rivi ${String(n)} täyttää palstan leveyden`);
    const bytes = await makePdf((pen) => {
      write(pen, 50, 700, column('Vasen'));
      write(pen, 320, 700, column('Oikea'));
    });
    expect(textsOf(await read(bytes))).toEqual([...column('Vasen'), ...column('Oikea')]);
  });

  it('reads bulleted lines as list items', async () => {
    const bytes = await makePdf((pen) => {
      write(pen, 60, 700, ['•', '•']);
      write(pen, 75, 700, ['kielikahvila', 'vertaisryhmä']);
    });
    expect(blocksOf(await read(bytes))).toEqual([
      { type: 'list_item', text: 'kielikahvila' },
      { type: 'list_item', text: 'vertaisryhmä' },
    ]);
  });

  it('keeps a raised mark on its line', async () => {
    const bytes = await makePdf(({ page, font }) => {
      page.drawText('Palvelu on maksuton', { x: 50, y: 700, size: 10, font });
      page.drawText('1', { x: 143, y: 704, size: 6, font });
      page.drawText('Seuraava rivi', { x: 50, y: 686, size: 10, font });
    });
    expect(textsOf(await read(bytes))[0]).toMatch(/^Palvelu on maksuton ?1$/);
  });

  it('reads the text fields of a form from top to bottom, empty ones too', async () => {
    const document = await PDFDocument.create();
    const page = document.addPage([595, 842]);
    const form = document.getForm();
    for (const [name, y, value] of [
      ['2A kuvaus:', 300, ''],
      ['1A kuvaus', 600, 'Kartoitus\ntehdään'],
    ] as const) {
      const field = form.createTextField(name);
      field.enableMultiline();
      field.setText(value);
      field.addToPage(page, { x: 50, y, width: 300, height: 60 });
    }
    form.createCheckBox('valinta').addToPage(page, { x: 10, y: 10, width: 9, height: 9 });
    expect((await read(await document.save())).fields).toEqual([
      { name: '1A kuvaus', value: 'Kartoitus\ntehdään', page: 1 },
      { name: '2A kuvaus', value: '', page: 1 },
    ]);
  });
});
