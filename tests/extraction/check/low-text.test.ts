import { describe, expect, it } from 'vitest';
import { run } from '../../../src/extraction/pipeline';
import { knowledge } from '../harness';
import { makePdf } from '../read/samples';
import { flagsOf, programme } from './flags';

const plain =
  'Kotoutumiskoulutus alkaa elokuussa ja päättyy toukokuussa. Opetusta on päivisin torin laidalla. ';
const noisy = plain.replace(/o/g, '0').replace(/alkaa/, 'a|kaa');

async function flagsOfPdf(pages: number, text: string) {
  const draw = ({
    page,
    font,
  }: {
    page: { drawText: (t: string, o: object) => void };
    font: unknown;
  }) => page.drawText(text, { x: 60, y: 700, size: 11, font });
  const bytes = await makePdf(
    ...Array.from({ length: pages }, (_, i) => (i === 0 ? draw : () => undefined)),
  );
  const { dataset } = await run([{ name: 'ohjelma.pdf', bytes }], knowledge);
  return dataset.quality_flags.filter((f) => f.rule_id === 'low-text');
}

describe('the text of a document', () => {
  it('is doubted when digits and signs stand among its letters', async () => {
    const [flag, ...more] = await flagsOf('low-text', programme({ '4': noisy.repeat(6) }));
    expect(flag).toMatch(/^recognised letters: \S*[\d|]\S*$/);
    expect(more).toEqual([]);
  });

  it('is doubted when letters could not be decoded', async () => {
    const text = programme({ '4': plain.replace(/ä/g, '\uFFFD').repeat(6) });
    expect(await flagsOf('low-text', text)).toHaveLength(1);
  });

  it.each([
    ['clean', plain],
    ['full of figures and dates', '25.3.2024 klo 9–15 noin 120 h/vk, A1.3-taso, 2. luokka, K18. '],
    ['full of addresses', 'www.espoo.fi/koto_2024 neuvonta2024@espoo.fi info_koto.pdf avoin ovi. '],
    [
      'marked with a star and a paragraph sign',
      'Kotoutumiskoulutus* alkaa § 21 mukaan [1] aamulla. ',
    ],
  ])('is not doubted when it is %s', async (_, text) => {
    expect(await flagsOf('low-text', programme({ '4': text.repeat(8) }))).toEqual([]);
  });

  it('is not doubted for one odd word', async () => {
    expect(await flagsOf('low-text', programme({ '4': `${plain.repeat(6)} k0e` }))).toEqual([]);
  });

  it('is doubted when all pages are pictures', async () => {
    expect(await flagsOfPdf(2, '')).toMatchObject([{ severity: 'error', subject: 'text layer' }]);
  });

  it('is doubted when all pages but the first are pictures, even where it is read in part only', async () => {
    expect(await flagsOfPdf(6, 'Kaupungin asiakirja')).toMatchObject([
      { severity: 'error', subject: 'text layer' },
    ]);
  });

  it('is not doubted when a short document is one page', async () => {
    const line = 'Kotoutumisohjelma: kotoutumiskoulutus ja neuvonta torilla.\n'.repeat(5);
    expect(await flagsOfPdf(1, line)).toEqual([]);
  });
});
