import { extractionRules, type RuledTable } from '../contract/extraction-rules';
import type { Dataset, Row } from '../contract/rows';
import { tableNames } from '../contract/tables';
import type { DocumentStatus } from '../contract/vocabulary';
import type { AnnotatedDocument } from './annotated';
import { checkDocument, checks } from './check/checks';
import { lowText, noTextLayer } from './check/low-text';
import { applyCorrections } from './correct/apply-corrections';
import { CorrectionError, readCorrections, type Correction } from './correct/read-corrections';
import { ReadError, type SourceFile } from './document';
import { findAnswers } from './extract/answers';
import type { FinderContext } from './extract/context';
import { findCoverage } from './extract/coverage';
import { findDeliveryModes } from './extract/delivery-modes';
import { findDecisions } from './extract/decisions';
import { describeDocument } from './extract/documents';
import { EvidenceBook } from './extract/evidence';
import { fileRow } from './extract/file-row';
import { findGoals } from './extract/goals';
import { isProgramme } from './extract/is-programme';
import { findLanguages } from './extract/languages';
import { findMunicipalityLinks } from './extract/municipality-links';
import { findMunicipalities, municipalityRows } from './extract/municipalities';
import { findParameters } from './extract/parameters';
import { PartyBook, slug } from './extract/party-book';
import { passageRows } from './extract/passages';
import { findPartyMentions } from './extract/party-mentions';
import { PartyReader } from './extract/party-reader';
import { findResponsibilities } from './extract/responsibilities';
import { readResponsibilityTables } from './extract/responsibility-table';
import { findStatistics } from './extract/statistics';
import { findTargetGroups } from './extract/target-groups';
import { findTaskDivision } from './extract/task-division';
import { prepareKnowledge, type Knowledge } from './knowledge/knowledge';
import { referenceTables } from './knowledge/reference';
import type { KnowledgeFiles } from './knowledge/records';
import { readSource } from './read/readers';
import { structure } from './structure/structure';
import { normaliseText } from './text/normalise';

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
  const ids = new Set<string>();
  const { corrections = [] } = options;
  let index = 0;
  for await (const file of files) {
    const id = uniqueId(file.name, ids);
    const { rows: extracted, text } = await readOne(id, file, { knowledge, parties, options });
    if (text !== null) texts.set(id, text);
    const own = corrections.filter((c) => c.document === id);
    const { rows, log } = applyCorrections(extracted, own);
    append(dataset, { ...rows, corrections: log });
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

type Rows = Partial<Dataset>;

function append(dataset: Dataset, rows: Rows): void {
  for (const name of tableNames) {
    const table: unknown[] = dataset[name];
    for (const row of rows[name] ?? []) table.push(row);
  }
}

function emptyDataset(): Dataset {
  return Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Dataset;
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

/** What a run takes from document to document. */
interface Tools {
  readonly knowledge: Knowledge;
  readonly parties: PartyBook;
  readonly options: RunOptions;
}

async function readOne(
  id: string,
  file: SourceFile,
  tools: Tools,
): Promise<{ rows: Rows; text: string | null }> {
  const { knowledge, options } = tools;
  const base = await fileRow(id, file);
  try {
    if (file.problem) throw new ReadError(file.problem, 'Check that it is there and may be read.');
    const source = await readSource(file, knowledge.formNames);
    const normalised = normaliseText(source, {
      keepContacts: options.keepContacts ?? false,
      notNames: knowledge.notNames,
    });
    const document = structure(id, normalised, knowledge);
    const row = {
      ...base,
      media_type: source.mediaType,
      page_count: normalised.pageCount,
      character_count: document.text.length,
    };
    return { rows: extract(document, row, tools), text: document.text };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    const message = `${error.message} ${error.cure}`;
    const documents = [{ ...base, status: 'failed' as const, message }];
    const quality_flags = error.scanned ? [noTextLayer(id, error.message)] : [];
    return { rows: { documents, quality_flags }, text: null };
  }
}

function extract(
  document: AnnotatedDocument,
  base: Row<'documents'>,
  { knowledge, parties, options }: Tools,
): Rows {
  const passages = passageRows(document);
  const evidence = new EvidenceBook(document);
  const tables = readResponsibilityTables(document);
  const check = (rows: Rows, rules = checks): Rows => ({
    ...rows,
    quality_flags: checkDocument(rules, {
      document,
      knowledge,
      rows: { ...emptyDataset(), ...rows, parties: parties.rows() },
      responsibilityTables: tables,
      on: options.on ?? null,
      evidence,
    }),
    evidence: evidence.rows(),
  });
  if (!isProgramme(document)) {
    const message =
      'This does not read like an integration programme: it names fewer than three of its services. No facts were taken from it.';
    const described = { ...base, language: document.language, status: 'partial' as const, message };
    return check({ documents: [described], passages }, [lowText]);
  }
  const municipalities = findMunicipalities(document, knowledge);
  const context: FinderContext = {
    document,
    knowledge,
    issuer: municipalities.issuer,
    evidence,
    parties,
  };
  const reader = new PartyReader(document, knowledge, municipalities.issuer);
  const responsibilities = findResponsibilities(context, reader, tables);
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
    parameters: findParameters(context),
    delivery_modes: findDeliveryModes(context),
    target_groups: findTargetGroups(context),
    statistics: findStatistics(context),
    municipality_links: findMunicipalityLinks(context, {
      reader,
      municipalities,
      responsibilities,
    }),
    goals: findGoals(context),
    decisions: findDecisions(context),
    task_division: findTaskDivision(context),
  };
  return check(rows);
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
