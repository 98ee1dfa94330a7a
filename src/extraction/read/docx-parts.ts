import { zipSync } from 'fflate';
import { ReadError } from '../document';
import { archiveKind, isTextPart, unzipParts } from './archive';

/**
 * The text parts of a Word file as a small archive of their own, without pictures.
 * @throws ReadError when the bytes are no ZIP archive, no Word document, or unreasonably large
 */
export function textParts(bytes: Uint8Array): Uint8Array {
  const parts = unzipParts(bytes, 'Word file', isTextPart);
  if (parts['word/document.xml'] === undefined) {
    throw new ReadError(
      `The file is ${archiveKind(Object.keys(parts))}, not a Word document.`,
      'Save it as a Word document (.docx) or as PDF.',
    );
  }
  return zipSync(parts, { level: 0 });
}
