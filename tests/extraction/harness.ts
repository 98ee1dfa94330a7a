import { expect } from 'vitest';
import { prepareKnowledge, run, type Run, type RunOptions } from '../../src/extraction/pipeline';
import type { AnnotatedDocument } from '../../src/extraction/annotated';
import type { Row } from '../../src/contract/rows';
import type { SourceFile } from '../../src/extraction/document';
import type { Meaning, MeaningKind, MeaningOf } from '../../src/extraction/knowledge/meaning';
import type { Mention } from '../../src/extraction/knowledge/matcher';
import { readSource } from '../../src/extraction/read/readers';
import { structure } from '../../src/extraction/structure/structure';
import { normaliseText } from '../../src/extraction/text/normalise';
import { listFiles, readFiles, readKnowledge } from '../../src/publishing/read-folder';
import { findFaults } from './provenance';

export const knowledgeFiles = await readKnowledge('data');
export const knowledge = prepareKnowledge(knowledgeFiles);

export function asFile(text: string, name = 'testi.txt'): SourceFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** All files below a folder, in the order of a run. */
export async function filesBelow(folder: string): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  for await (const file of readFiles(await listFiles(folder))) files.push(file);
  return files;
}

/** The whole pipeline on one text; every row of every run is held to the rule of provenance. */
export async function extractText(text: string, options: RunOptions = {}): Promise<Run> {
  const result = await run([asFile(text)], knowledge, options);
  expect(findFaults(result)).toEqual([]);
  return result;
}

/** A text as far as its structure. */
export async function structureOf(text: string): Promise<AnnotatedDocument> {
  const source = await readSource(asFile(text), knowledge.formNames);
  return structure('testi-txt', normaliseText(source, { keepContacts: true }), knowledge);
}

/** The words that prove a row. */
export function quoteOf({ dataset }: Run, row: { evidence_id: string | null }): string | null {
  return dataset.evidence.find((e) => e.evidence_id === row.evidence_id)?.quote ?? null;
}

/** `assessment jobseekers Espoon kaupunki (maahanmuuttopalvelut) text`, sorted. */
export function responsibilitiesOf({ dataset }: Run): string[] {
  const name = (id: string) => dataset.parties.find((p) => p.party_id === id)?.name ?? id;
  const line = (r: Row<'responsibilities'>) =>
    [
      r.service_id,
      r.client_group,
      name(r.party_id),
      ...(r.unit ? [`(${r.unit})`] : []),
      r.source,
    ].join(' ');
  return dataset.responsibilities.map(line).sort();
}

/** `civic_orientation ar offered`, sorted. */
export function languagesOf({ dataset }: Run): string[] {
  return dataset.languages.map((r) => `${r.service_id} ${r.language_code} ${r.role}`).sort();
}

/** The mentions of a kind with the words they take. */
export function mentionsOf<K extends MeaningKind>(
  text: string,
  kind: K,
): (Mention<MeaningOf<K>> & { readonly words: string })[] {
  return knowledge.matcher
    .find(text)
    .filter((m): m is Mention<Extract<Meaning, { kind: K }>> => m.meaning.kind === kind)
    .map((m) => ({ ...m, words: text.slice(m.start, m.end) }));
}
