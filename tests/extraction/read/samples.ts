import { strToU8, zipSync } from 'fflate';
import { PDFDocument, StandardFonts, type PDFFont, type PDFPage } from 'pdf-lib';
import type { Source, SourceBlock, SourceFile } from '../../../src/extraction/document';

export function asFile(name: string, content: string | Uint8Array): SourceFile {
  return { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
}

/** Blocks of all pages but gaps. */
export function blocksOf(source: Source): SourceBlock[] {
  return source.pages.flatMap((page) => page.blocks.filter((block) => block.type !== 'gap'));
}

export function textsOf(source: Source): string[] {
  return blocksOf(source).map((b) =>
    b.type === 'row' ? b.cells.join(' | ') : 'text' in b ? b.text : '',
  );
}

/** A Word document with the given body and nothing else a reader does not need. */
export function makeDocx(body: string, extra: Record<string, Uint8Array> = {}): Uint8Array {
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office =
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`,
    ),
    ...extra,
  });
}

export function paragraph(text: string, style = ''): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function cell(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
}

export interface Pen {
  readonly page: PDFPage;
  readonly font: PDFFont;
  readonly bold: PDFFont;
}

/** A PDF of A4 pages, each drawn by one function. */
export async function makePdf(...pages: readonly ((pen: Pen) => void)[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const bold = await document.embedFont(StandardFonts.HelveticaBold);
  for (const draw of pages) draw({ page: document.addPage([595, 842]), font, bold });
  return document.save();
}

/** Writes lines downwards from `y`, in points from the bottom of the page. */
export function write(
  { page, font }: Pen,
  x: number,
  y: number,
  lines: readonly string[],
  leading = 14,
): void {
  lines.forEach((line, at) => page.drawText(line, { x, y: y - at * leading, size: 10, font }));
}
