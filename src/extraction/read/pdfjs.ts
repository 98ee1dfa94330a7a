import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ReadError } from '../document';

export type PdfDocument = PDFDocumentProxy;
export type PdfPage = Awaited<ReturnType<PDFDocumentProxy['getPage']>>;

/**
 * Opens a PDF with pdf.js in the calling thread, without scripts, system fonts or decoded pictures.
 * @throws ReadError when the file is protected by a password or damaged
 */
export async function openPdf(bytes: Uint8Array): Promise<{ document: PdfDocument; ops: PdfOps }> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // Loaded here, pdf.js finds its worker without an address, in Node and inside a browser's worker alike.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    return { document: await task.promise, ops: pdfjs.OPS };
  } catch (error) {
    await task.destroy().catch(() => undefined);
    throw asReadError(error);
  }
}

export type PdfOps = typeof import('pdfjs-dist/legacy/build/pdf.mjs').OPS;

function asReadError(error: unknown): ReadError {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return new ReadError(
      'The PDF is protected by a password.',
      'Open it with the password and print or save it as a PDF without protection.',
    );
  }
  return new ReadError(
    'The PDF is damaged and cannot be opened.',
    'Download it again, or open it in a PDF reader and print it to a new PDF.',
  );
}
