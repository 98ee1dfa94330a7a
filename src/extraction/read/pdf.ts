import { ReadError, type FormField, type Reader, type Source, type SourceFile } from '../document';
import { findFields } from './pdf-fields';
import { findFragments } from './pdf-fragments';
import { findParts, isEmpty, readParts, type PageParts } from './pdf-parts';
import { findRules } from './pdf-rules';
import { holdStrays } from './pdf-strays';
import { measure } from './pdf-type';
import { openPdf, type PdfDocument, type PdfOps } from './pdfjs';
import { findExtension, findSignature } from './signature';

const MEDIA_TYPE = 'application/pdf';

/** PDF files with a text layer, and the ministry's PDF form with its field values. */
export const pdfReader: Reader = {
  mediaType: MEDIA_TYPE,
  accepts,
  read: (file) => holdStrays(() => read(file)),
};

function accepts(file: SourceFile): boolean {
  const signature = findSignature(file.bytes);
  return signature === 'pdf' || (signature === null && findExtension(file.name) === 'pdf');
}

async function read(file: SourceFile): Promise<Source> {
  if (findSignature(file.bytes) !== 'pdf') {
    throw new ReadError(
      'The file is named .pdf but is not a PDF: it does not start with %PDF.',
      'Download it again, or save the document as PDF.',
    );
  }
  const { document, ops } = await openPdf(file.bytes);
  try {
    const pages = await readPages(document, ops);
    const fields = await findFields(document);
    if (pages.every(isEmpty) && !hasValue(fields)) throw scanned(pages.length);
    const type = measure(pages.map((page) => page.lines));
    return {
      mediaType: MEDIA_TYPE,
      pages: pages.map((page, at) => ({ number: at + 1, blocks: readParts(page, type) })),
      fields,
    };
  } finally {
    await document.destroy();
  }
}

async function readPages(document: PdfDocument, ops: PdfOps): Promise<PageParts[]> {
  const pages: PageParts[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    // Reading the operators also loads the fonts, which tell bold text.
    const operators = await page.getOperatorList();
    pages.push(findParts(await findFragments(page), findRules(page, operators, ops)));
    page.cleanup();
  }
  return pages;
}

function hasValue(fields: readonly FormField[]): boolean {
  return fields.some((field) => field.value !== '');
}

function scanned(pages: number): ReadError {
  return new ReadError(
    `The PDF has no text layer: its ${String(pages)} page(s) are pictures, as in a scan.`,
    'Run OCR (text recognition) on it, or export the document to PDF from the program it was written in.',
    true,
  );
}
