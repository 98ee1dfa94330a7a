import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ReadError } from '../../../src/extraction/document';
import { readSource } from '../../../src/extraction/read/readers';
import { asFile, makeDocx, makePdf, paragraph, textsOf } from './samples';

async function refusal(name: string, content: string | Uint8Array): Promise<ReadError> {
  const error: unknown = await readSource(asFile(name, content)).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ReadError);
  return error as ReadError;
}

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
const OLE = new Uint8Array(600).fill(7);
OLE.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

function encryptedPdf(): Uint8Array {
  const key = `<${'ab'.repeat(32)}>`;
  const parts = [
    '%PDF-1.4\n',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n',
    `4 0 obj<</Filter/Standard/V 1/R 2/P -4/O${key}/U${key}>>endobj\n`,
  ];
  const starts = parts.map((_, at) => parts.slice(0, at).join('').length).slice(1);
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const body = parts.join('');
  const trailer = `trailer<</Size 5/Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]>>\nstartxref\n${String(body.length)}\n%%EOF`;
  return new TextEncoder().encode(`${body}xref\n0 5\n0000000000 65535 f \n${table}${trailer}`);
}

describe('readSource', () => {
  it.each(['ohjelma.docx', 'ohjelma.pdf', 'ohjelma.txt'])('says that %s is empty', async (name) => {
    expect((await refusal(name, '')).message).toContain('empty (0 bytes)');
  });

  it('says that a picture named .pdf is a picture', async () => {
    expect((await refusal('ohjelma.pdf', PNG)).message).toBe('The file is a PNG image, not a PDF.');
  });

  it('names the types that are read when it refuses another one', async () => {
    const { message } = await refusal('taulukko.csv2', 'a;b');
    for (const type of ['.csv2', '.pdf', '.docx', '.odt', '.html', '.txt', '.md'])
      expect(message).toContain(type);
  });

  it('says that a PDF cannot be opened for want of a password', async () => {
    expect((await refusal('salattu.pdf', encryptedPdf())).message).toContain('password');
  });

  it('says that a broken PDF is damaged', async () => {
    expect((await refusal('rikki.pdf', '%PDF-1.7\n1 0 obj<</Type')).message).toContain('damaged');
    expect((await refusal('sivu.pdf', '<html></html>')).message).toContain('not a PDF');
  });

  it('sends a PDF without text to OCR', async () => {
    const { message, cure } = await refusal('skannattu.pdf', await makePdf(() => undefined));
    expect(message).toContain('no text layer');
    expect(cure).toContain('OCR');
  });

  it('tells the old Word format and a protected Word document apart', async () => {
    expect((await refusal('vanha.doc', OLE)).message).toContain('.doc');
    const locked = OLE.slice();
    [...'EncryptedPackage'].forEach((sign, at) => (locked[200 + at * 2] = sign.charCodeAt(0)));
    [...'EncryptedPackage'].forEach((_, at) => (locked[201 + at * 2] = 0));
    expect((await refusal('lukittu.docx', locked)).message).toContain('password');
  });

  it('says that a .docx is no ZIP archive, or another kind of one', async () => {
    expect((await refusal('teksti.docx', 'Pelkkää tekstiä')).message).toContain('ZIP');
    const sheet = zipSync({ 'xl/workbook.xml': new Uint8Array([1]) });
    expect((await refusal('taulukko.docx', sheet)).message).toContain('Excel');
    const cut = makeDocx(paragraph('Teksti')).slice(0, 300);
    expect((await refusal('katkennut.docx', cut)).message).toContain('damaged');
  });

  it('refuses a Word document that would swell beyond 200 MB', async () => {
    const bomb = makeDocx(paragraph('a'), { 'word/media/pommi.bin': new Uint8Array(9) });
    // The size that the last entry of the archive's directory declares.
    const entry = bomb.findLastIndex(
      (_, at) => bomb[at] === 0x50 && bomb[at + 1] === 0x4b && bomb[at + 2] === 1,
    );
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(entry + 24, 201_000_000, true);
    expect((await refusal('pommi.docx', bomb)).message).toContain('200 MB');
  });

  it('trusts the bytes before the name', async () => {
    const source = await readSource(
      asFile('nimetön', makeDocx(paragraph('Kunta opastaa tulijoita.'))),
    );
    expect(textsOf(source)).toEqual(['Kunta opastaa tulijoita.']);
  });

  it('throws nothing but ReadError whatever the bytes hold', async () => {
    let seed = 5;
    const next = () => (seed = (seed * 48_271) % 2_147_483_647) % 256;
    for (const head of ['', '%PDF-1.4\n', 'PK\u0003\u0004']) {
      const noise = Uint8Array.from({ length: 400 }, (_, at) => head.charCodeAt(at) || next());
      for (const name of ['a.pdf', 'a.docx', 'a.odt', 'a.html', 'a.txt']) {
        const result: unknown = await readSource(asFile(name, noise)).catch(
          (reason: unknown) => reason,
        );
        if (result instanceof Error) expect(result).toBeInstanceOf(ReadError);
      }
    }
  }, 60_000);
});
