import { extractionRules, type RuledTable } from '../contract/extraction-rules';
import { emptyDataset } from '../contract/empty-dataset';
import type { Dataset } from '../contract/rows';
import { tableNames } from '../contract/tables';
import type { DocumentStatus } from '../contract/vocabulary';
import { applyCorrections } from './correct/apply-corrections';
import { CorrectionError, readCorrections, type Correction } from './correct/read-corrections';
import type { SourceFile } from './document';
import { readDocument, type Rows } from './read-document';
import { PartyBook, slug } from './extract/party-book';
import { prepareKnowledge, type Knowledge } from './knowledge/knowledge';
import { referenceTables } from './knowledge/reference';
import type { KnowledgeFiles } from './knowledge/records';

export {
  CorrectionError,
  prepareKnowledge,
  readCorrections,
  type Correction,
  type Knowledge,
  type KnowledgeFiles,
};

/** What is told after each document. */
export interface Progress {
  readonly fileName: string;
  readonly status: DocumentStatus;
  readonly facts: number;
  readonly message: string | null;
  /** Number of the document in the run, from 1. */
  readonly index: number;
}

export interface RunOptions {
  /** Leave names, addresses and numbers of contact persons in the texts. */
  readonly keepContacts?: boolean;
  /** Corrections by hand, applied after extraction. */
  readonly corrections?: readonly Correction[];
  /** Day with which the periods of programmes are compared, ISO 8601. */
  readonly on?: string;
  /** Ids that documents elsewhere have. */
  readonly takenIds?: readonly string[];
  readonly onDocument?: (progress: Progress) => void;
}

export interface Run {
  readonly dataset: Dataset;
  /** Normalised text by document_id. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads all files, one after the other, into the dataset. A file that cannot be read becomes a `failed` row. */
export async function run(
  files: AsyncIterable<SourceFile> | Iterable<SourceFile>,
  knowledge: Knowledge,
  options: RunOptions = {},
): Promise<Run> {
  const dataset = emptyDataset();
  const texts = new Map<string, string>();
  const parties = new PartyBook();
  const { corrections = [], keepContacts = false, on = null, takenIds = [] } = options;
  const ids = new Set(takenIds);
  const tools = { knowledge, parties, corrections, keepContacts, on };
  let index = 0;
  for await (const file of files) {
    const id = uniqueId(file.name, ids);
    const { rows, text } = await readDocument(id, file, tools);
    if (text !== null) texts.set(id, text);
    append(dataset, rows);
    index++;
    options.onDocument?.(progressOf(file, rows, index));
  }
  Object.assign(dataset, referenceTables(knowledge), { parties: parties.rows() });
  const rest = corrections.filter((c) => c.document === null || !ids.has(c.document));
  const { rows, log } = applyCorrections({ parties: dataset.parties }, rest);
  Object.assign(dataset, rows);
  dataset.corrections.push(...log);
  return { dataset, texts };
}

function append(dataset: Dataset, rows: Rows): void {
  for (const name of tableNames) {
    const table: unknown[] = dataset[name];
    for (const row of rows[name] ?? []) table.push(row);
  }
}

/** The document_id that a run gives to each of the files, in their order. */
export function documentIds(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => uniqueId(name, taken));
}

/** `folder/Kuopio 2024.pdf` → `kuopio-2024-pdf` only when `kuopio-2024` is taken already. */
function uniqueId(name: string, taken: Set<string>): string {
  const stem = slug(name.replace(/\.[^./]+$/, '')) || 'document';
  const extension = slug(/\.([^./]+)$/.exec(name)?.[1] ?? 'file');
  const whole = `${stem}-${extension}`;
  let id = whole;
  for (let n = 2; taken.has(id); n++) id = `${whole}-${n}`;
  taken.add(id);
  return id;
}

const factTables = Object.keys(extractionRules) as RuledTable[];

function progressOf(file: SourceFile, rows: Rows, index: number): Progress {
  const [document] = rows.documents ?? [];
  const facts = factTables.reduce(
    (n, name) => n + (rows[name] ?? []).filter((row) => row.evidence_id !== null).length,
    0,
  );
  return {
    fileName: file.name,
    status: document?.status ?? 'failed',
    facts,
    message: document?.message ?? null,
    index,
  };
}
