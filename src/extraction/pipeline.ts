import type { Dataset, Row } from '../contract/rows';
import { tableNames } from '../contract/tables';
import type { DocumentStatus } from '../contract/vocabulary';
import { hasCue, ofKind, type AnnotatedDocument } from './annotated';
import { ReadError, type SourceFile } from './document';
import { findAnswers } from './extract/answers';
import type { FinderContext } from './extract/context';
import { findCoverage } from './extract/coverage';
import { describeDocument } from './extract/documents';
import { EvidenceBook, passageId } from './extract/evidence';
import { findLanguages } from './extract/languages';
import { findMunicipalities, municipalityRows } from './extract/municipalities';
import { PartyBook, slug } from './extract/party-book';
import { findPartyMentions } from './extract/party-mentions';
import { PartyReader } from './extract/party-reader';
import { findResponsibilities } from './extract/responsibilities';
import { findStatistics } from './extract/statistics';
import { prepareKnowledge, type Knowledge } from './knowledge/knowledge';
import { referenceTables } from './knowledge/reference';
import type { KnowledgeFiles } from './knowledge/records';
import { readSource } from './read/readers';
import { structure } from './structure/structure';
import { normaliseText } from './text/normalise';

export { prepareKnowledge, type Knowledge, type KnowledgeFiles };

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
  readonly onDocument?: (progress: Progress) => void;
}

export interface Run {
  readonly dataset: Dataset;
  /** Normalised text by document_id. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Services that a text must name before it counts as an integration programme, unless its title says so. */
const MIN_SERVICES = 3;
/** Letters at the beginning in which the title stands. */
const TITLE_LENGTH = 400;

/** Reads all files, one after the other, into the dataset. A file that cannot be read becomes a `failed` row. */
export async function run(
  files: AsyncIterable<SourceFile> | Iterable<SourceFile>,
  knowledge: Knowledge,
  options: RunOptions = {},
): Promise<Run> {
  const dataset = emptyDataset();
  const texts = new Map<string, string>();
  const parties = new PartyBook();
  const ids = new Set<string>();
  let index = 0;
  for await (const file of files) {
    const id = uniqueId(file.name, ids);
    const { rows, text } = await readOne(id, file, knowledge, parties, options);
    if (text !== null) texts.set(id, text);
    for (const name of tableNames) (dataset[name] as unknown[]).push(...(rows[name] ?? []));
    index++;
    options.onDocument?.(progressOf(file, rows, index));
  }
  Object.assign(dataset, referenceTables(knowledge), { parties: parties.rows() });
  return { dataset, texts };
}

type Rows = Partial<Dataset>;

function emptyDataset(): Dataset {
  return Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Dataset;
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

async function readOne(
  id: string,
  file: SourceFile,
  knowledge: Knowledge,
  parties: PartyBook,
  options: RunOptions,
): Promise<{ rows: Rows; text: string | null }> {
  const base = await fileRow(id, file);
  try {
    const source = await readSource(file);
    const normalised = normaliseText(source, { keepContacts: options.keepContacts ?? false });
    const document = structure(id, normalised, knowledge);
    const row = {
      ...base,
      media_type: source.mediaType,
      page_count: normalised.pageCount,
      character_count: document.text.length,
    };
    return { rows: extract(document, row, knowledge, parties), text: document.text };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    const message = `${error.message} ${error.cure}`;
    return { rows: { documents: [{ ...base, status: 'failed', message }] }, text: null };
  }
}

async function fileRow(id: string, file: SourceFile): Promise<Row<'documents'>> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', file.bytes.slice()));
  return {
    document_id: id,
    file_name: file.name,
    media_type: null,
    sha256: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''),
    byte_size: file.bytes.length,
    page_count: null,
    character_count: null,
    layout: null,
    title: null,
    language: null,
    issuer_code: null,
    period_start: null,
    period_end: null,
    dated: null,
    coordinating_body: null,
    law: null,
    restated_from: null,
    status: 'ok',
    message: null,
  };
}

/** True when the text is an integration programme and not another document. */
function isProgramme({ mentions }: AnnotatedDocument): boolean {
  const services = new Set(ofKind(mentions, 'service').map((m) => m.meaning.service));
  const titled = mentions.some((m) => m.end <= TITLE_LENGTH && hasCue([m], 'programme'));
  return titled || (hasCue(mentions, 'programme') && services.size >= MIN_SERVICES);
}

function extract(
  document: AnnotatedDocument,
  base: Row<'documents'>,
  knowledge: Knowledge,
  parties: PartyBook,
): Rows {
  const passages = passageRows(document);
  if (!isProgramme(document)) {
    const message =
      'This does not read like an integration programme: it names fewer than three of its services. No facts were taken from it.';
    return {
      documents: [{ ...base, language: document.language, status: 'partial', message }],
      passages,
    };
  }
  const municipalities = findMunicipalities(document, knowledge);
  const evidence = new EvidenceBook(document);
  const context: FinderContext = {
    document,
    knowledge,
    issuer: municipalities.issuer,
    evidence,
    parties,
  };
  const reader = new PartyReader(document, knowledge, municipalities.issuer);
  const responsibilities = findResponsibilities(context, reader);
  const rows: Rows = {
    documents: [
      {
        ...base,
        ...describeDocument(context),
        layout: document.layout,
        language: document.language,
        issuer_code: municipalities.issuer,
      },
    ],
    document_municipalities: municipalityRows(document.id, municipalities),
    passages,
    coverage: findCoverage(context, responsibilities),
    answers: findAnswers(context),
    languages: findLanguages(context),
    responsibilities,
    party_mentions: findPartyMentions(context, reader),
    statistics: findStatistics(context),
  };
  return { ...rows, evidence: evidence.rows() };
}

function passageRows(document: AnnotatedDocument): Row<'passages'>[] {
  return document.passages.map((p, index) => ({
    passage_id: passageId(document.id, index),
    document_id: document.id,
    ordinal: index + 1,
    page: p.page,
    kind: p.kind,
    section: p.section,
    service_id: p.services[0] ?? null,
    start: p.start,
    end: p.end,
  }));
}

const factTables = [
  'coverage',
  'answers',
  'languages',
  'responsibilities',
  'party_mentions',
  'statistics',
] as const;

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
