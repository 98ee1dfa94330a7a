import { ReadError, type FormNames, type Reader, type Source, type SourceFile } from '../document';
import { docxReader } from './docx';
import { htmlReader } from './html';
import { odtReader } from './odt';
import { pdfReader } from './pdf';
import { plainTextReader } from './plain-text';
import { refusalOf } from './refusal';

/** In the order in which they are asked. */
export const READERS: readonly Reader[] = [
  pdfReader,
  odtReader,
  docxReader,
  htmlReader,
  plainTextReader,
];

const noNames: FormNames = { first: [], head: [], labels: [] };

/**
 * Reads a file with the first reader that accepts it; what the bytes say goes before what the name says.
 * @throws ReadError and nothing else, whatever the bytes hold
 */
export async function readSource(file: SourceFile, names: FormNames = noNames): Promise<Source> {
  if (file.bytes.length === 0) {
    throw new ReadError('The file is empty (0 bytes).', 'Export or download the document again.');
  }
  const reader = READERS.find((candidate) => candidate.accepts(file));
  if (reader === undefined) throw refusalOf(file);
  try {
    return await reader.read(file, names);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError(
      `The file cannot be read as ${reader.mediaType}: ${reasonOf(error)}.`,
      'Open it in its own program and save it again, or save it as PDF.',
    );
  }
}

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/g, ' ').replace(/\.$/, '').slice(0, 200) || 'unknown reason';
}
