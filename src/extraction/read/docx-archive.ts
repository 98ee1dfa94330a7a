import { unzipSync, zipSync, type Unzipped } from 'fflate';
import { ReadError } from '../document';

const LARGEST_ARCHIVE = 200_000_000;
const LARGEST_PART = 60_000_000;

/**
 * The text parts of a Word file as a small archive of their own, without pictures. Sizes are held to what the archive
 * declares, so that a file made to swell cannot fill the memory.
 * @throws ReadError when the bytes are no ZIP archive, no Word document, or unreasonably large
 */
export function textParts(bytes: Uint8Array): Uint8Array {
  const parts = unzipParts(bytes);
  if (parts['word/document.xml'] === undefined) {
    const other = kindOf(Object.keys(parts));
    throw new ReadError(
      `The file is ${other}, not a Word document.`,
      'Save it as a Word document (.docx) or as PDF.',
    );
  }
  return zipSync(parts, { level: 0 });
}

function unzipParts(bytes: Uint8Array): Unzipped {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize;
        if (total > LARGEST_ARCHIVE || (isText(name) && originalSize > LARGEST_PART))
          throw tooLarge();
        return isText(name);
      },
    });
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError(
      'The Word file is damaged: its ZIP archive cannot be opened.',
      'Open it in Word and save it again, or ask for a new copy.',
    );
  }
}

function isText(name: string): boolean {
  return /\.(?:xml|rels)$|^mimetype$/i.test(name);
}

function tooLarge(): ReadError {
  return new ReadError(
    'The Word file would take more than 200 MB when unpacked.',
    'Remove the embedded files and pictures and save it again, or save it as PDF.',
  );
}

function kindOf(names: readonly string[]): string {
  if (names.some((name) => name.startsWith('xl/'))) return 'an Excel workbook';
  if (names.some((name) => name.startsWith('ppt/'))) return 'a PowerPoint presentation';
  if (names.includes('content.xml')) return 'an OpenDocument file';
  return 'a ZIP archive';
}
