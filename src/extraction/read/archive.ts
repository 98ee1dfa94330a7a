import { unzipSync, type Unzipped } from 'fflate';
import { ReadError } from '../document';

const LARGEST_ARCHIVE = 200_000_000;
const LARGEST_PART = 60_000_000;

/**
 * The parts of an archive that `wants` takes by name. Sizes are held to what the archive declares, so that a file made to
 * swell cannot fill the memory.
 * @param kind what the file should be, for the message: `Word file`
 * @throws ReadError when the bytes are no ZIP archive or unreasonably large
 */
export function unzipParts(
  bytes: Uint8Array,
  kind: string,
  wants: (name: string) => boolean,
): Unzipped {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize;
        if (total > LARGEST_ARCHIVE || (wants(name) && originalSize > LARGEST_PART))
          throw tooLarge(kind);
        return wants(name);
      },
    });
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError(
      `The ${kind} is damaged: its ZIP archive cannot be opened.`,
      'Open it in the program that made it and save it again, or ask for a new copy.',
    );
  }
}

/** True for a part that holds text and no picture. */
export function isTextPart(name: string): boolean {
  return /\.(?:xml|rels)$|^mimetype$/i.test(name);
}

/** What an archive with these parts is, in words for a message. */
export function archiveKind(names: readonly string[]): string {
  if (names.includes('word/document.xml')) return 'a Word document';
  if (names.some((name) => name.startsWith('xl/'))) return 'an Excel workbook';
  if (names.some((name) => name.startsWith('ppt/'))) return 'a PowerPoint presentation';
  if (names.includes('content.xml')) return 'an OpenDocument file';
  return 'a ZIP archive';
}

function tooLarge(kind: string): ReadError {
  return new ReadError(
    `The ${kind} would take more than 200 MB when unpacked.`,
    'Remove the embedded files and pictures and save it again, or save it as PDF.',
  );
}
