import { strToU8, zipSync, type Unzipped } from 'fflate';
import { ReadError } from '../document';
import { archiveKind, isTextPart, unzipParts } from './archive';
import { decodeText } from './decode';
import { outlineStyles, withOutlineHeadings } from './docx-outline';
import { withoutUnsaid } from './docx-unsaid';

/** The parts that hold the document's words. */
const SPOKEN = /^word\/(?:document|footnotes|endnotes)\.xml$/;

/**
 * The text parts of a Word file as a small archive of their own, without pictures and without words that are not the writer's.
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
  const sheet = parts['word/styles.xml'];
  const styles = sheet ? outlineStyles(decodeText(sheet)) : new Map<string, number>();
  const said = Object.entries(parts).map(([name, part]) => [
    name,
    SPOKEN.test(name)
      ? strToU8(withOutlineHeadings(withoutUnsaid(decodeText(part)), styles))
      : part,
  ]);
  return zipSync(Object.fromEntries(said) as Unzipped, { level: 0 });
}
