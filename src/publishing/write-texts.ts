import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes each document's normalised text into the folder as <document_id>.txt, UTF-8 without BOM. */
export async function writeTexts(
  folder: string,
  texts: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [id, text] of texts) await writeFile(join(folder, `${id}.txt`), text);
}
