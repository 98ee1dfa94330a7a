import { emptyDataset } from '../contract/empty-dataset';
import type { Dataset, Row } from '../contract/rows';
import type { AnnotatedDocument } from './annotated';
import { checkDocument, checks } from './check/checks';
import { lowText, noTextLayer } from './check/low-text';
import { applyCorrections } from './correct/apply-corrections';
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
import type { PartyBook } from './extract/party-book';
import { passageRows } from './extract/passages';
import { findPartyMentions } from './extract/party-mentions';
import { PartyReader } from './extract/party-reader';
import { findResponsibilities } from './extract/responsibilities';
import { readResponsibilityTables } from './extract/responsibility-table';
import { findStatistics } from './extract/statistics';
import { findTargetGroups } from './extract/target-groups';
import { findTaskDivision } from './extract/task-division';
import { readSource } from './read/readers';
import { structure } from './structure/structure';
import { normaliseText } from './text/normalise';
import type { Correction } from './correct/read-corrections';
import type { Knowledge } from './knowledge/knowledge';

/** What a run takes from document to document. */
export interface Tools {
  readonly knowledge: Knowledge;
  readonly parties: PartyBook;
  readonly corrections: readonly Correction[];
  readonly keepContacts: boolean;
  /** Day with which the periods of programmes are compared, ISO 8601; null where none is stated. */
  readonly on: string | null;
}

/** The rows of one document, and its normalised text; null where it could not be read. */
export interface ReadDocument {
  readonly rows: Rows;
  readonly text: string | null;
}

export type Rows = Partial<Dataset>;

/**
 * One file through all steps: read, normalise, structure, find, correct, check. A file that cannot be read becomes a `failed` row,
 * one that is no programme a `partial` one without facts.
 */
export async function readDocument(
  id: string,
  file: SourceFile,
  tools: Tools,
): Promise<ReadDocument> {
  const { knowledge, keepContacts } = tools;
  const base = await fileRow(id, file);
  try {
    if (file.problem) throw new ReadError(file.problem, 'Check that it is there and may be read.');
    const source = await readSource(file, knowledge.formNames);
    const normalised = normaliseText(source, { keepContacts, notNames: knowledge.notNames });
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
    const own = tools.corrections.filter((c) => c.document === id);
    const { rows, log } = applyCorrections({ documents, quality_flags }, own);
    return { rows: { ...rows, corrections: log }, text: null };
  }
}

function extract(document: AnnotatedDocument, base: Row<'documents'>, tools: Tools): Rows {
  const { knowledge, parties } = tools;
  const passages = passageRows(document);
  const evidence = new EvidenceBook(document);
  const tables = readResponsibilityTables(document);
  const finish = (rows: Rows, rules = checks): Rows =>
    correctAndCheck(rows, tools.corrections, {
      document,
      evidence,
      check: (corrected) =>
        checkDocument(rules, {
          document,
          knowledge,
          rows: { ...emptyDataset(), ...corrected, parties: parties.rows() },
          responsibilityTables: tables,
          on: tools.on,
          evidence,
        }),
    });
  if (!isProgramme(document)) {
    const message =
      'This does not read like an integration programme: it names fewer than three of its services. No facts were taken from it.';
    const described = { ...base, language: document.language, status: 'partial' as const, message };
    return finish({ documents: [described], passages }, [lowText]);
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
  return finish(rows);
}

interface Finishing {
  readonly document: AnnotatedDocument;
  readonly evidence: EvidenceBook;
  readonly check: (rows: Rows) => Row<'quality_flags'>[];
}

/** Corrections before the quality rules, so that a corrected fact is not doubted; those of flags after. Uncited evidence goes. */
function correctAndCheck(
  rows: Rows,
  corrections: readonly Correction[],
  { document, evidence, check }: Finishing,
): Rows {
  const own = corrections.filter((c) => c.document === document.id);
  const ofFlags = own.filter((c) => c.table === 'quality_flags');
  const facts = applyCorrections(
    rows,
    own.filter((c) => !ofFlags.includes(c)),
  );
  const flags = applyCorrections({ quality_flags: check(facts.rows) }, ofFlags);
  const all: Rows = {
    ...facts.rows,
    ...flags.rows,
    corrections: [...facts.log, ...flags.log],
  };
  return { ...all, evidence: evidence.rows(citedIn(all)) };
}

/** The evidence that some row cites. */
function citedIn(rows: Rows): Set<string> {
  const all: readonly object[] = Object.values(rows).flat();
  return new Set(
    all.flatMap((row) =>
      'evidence_id' in row && typeof row.evidence_id === 'string' ? [row.evidence_id] : [],
    ),
  );
}
