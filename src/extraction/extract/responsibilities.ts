import type { Row } from '../../contract/rows';
import type { ClientGroup, ServiceId } from '../../contract/vocabulary';
import {
  hasCue,
  mentionsIn,
  ofKind,
  type AnnotatedDocument,
  type Passage,
  type Sentence,
} from '../annotated';
import { isDoer, isModifier } from './actors';
import type { FinderContext } from './context';
import type { PartyMention } from './party-mention';
import type { PartyReader } from './party-reader';
import { readResponsibilityTables, type ResponsibilityCell } from './responsibility-table';
import { servicesOf } from './sentence-services';

type ResponsibilityRow = Row<'responsibilities'>;

/** Who is responsible for which service and for whom, from the responsibility table and from running text. */
export function findResponsibilities(
  context: FinderContext,
  reader: PartyReader,
): ResponsibilityRow[] {
  const rows = new Map<string, ResponsibilityRow>();
  const units = new Set<string>();
  const add = (row: ResponsibilityRow): void => {
    const fact = [row.service_id, row.client_group, row.party_id, row.source].join('|');
    const said = `${fact}|${row.evidence_id}`;
    if (rows.has(said) || units.has(`${fact}|${row.unit}`)) return;
    rows.set(said, row);
    units.add(`${fact}|${row.unit}`);
  };
  for (const cell of readResponsibilityTables(context.document))
    addCell(context, reader, cell, add);
  for (const sentence of context.document.sentences) addSentence(context, reader, sentence, add);
  return [...rows.values()];
}

function addCell(
  context: FinderContext,
  reader: PartyReader,
  cell: ResponsibilityCell,
  add: (row: ResponsibilityRow) => void,
): void {
  const { document } = context;
  for (const span of cell.spans)
    for (const party of reader.read(span)) {
      const sentence = { mentions: mentionsIn(document.mentions, span) };
      if (!namedInCell(document.text, party, sentence)) continue;
      for (const service of cell.services)
        add(toRow(context, service, cell.clientGroup, party, 'table'));
    }
}

/** Every party named in a cell counts, but a place and the owner of clients are not parties. */
function namedInCell(
  text: string,
  party: PartyMention,
  sentence: Pick<Sentence, 'mentions'>,
): boolean {
  if (isModifier(text, party, sentence)) return false;
  const place = ['inessive', 'elative', 'illative', 'ablative', 'allative'].includes(
    party.grammaticalCase,
  );
  return !(place && party.unit === null);
}

function addSentence(
  context: FinderContext,
  reader: PartyReader,
  sentence: Sentence,
  add: (row: ResponsibilityRow) => void,
): void {
  const { document } = context;
  const passage = document.passages[sentence.passage];
  if (!passage || passage.services.length === 0 || !names(context, passage, sentence)) return;
  const doers = reader
    .read(sentence)
    .filter((party) => isDoer(document.text, party, sentence) && !isPlace(party));
  const services = servicesOf(context.document, sentence);
  const group = clientGroupOf(passage, sentence);
  for (const service of services) {
    for (const party of doers) add(toRow(context, service, group, party, 'text'));
    if (hasCue(sentence.mentions, 'antecedent'))
      for (const party of antecedents(context, reader, sentence, passage))
        add({
          ...toRow(context, service, group, party, 'text'),
          evidence_id: context.evidence.cite(sentence),
        });
  }
}

const isPlace = (party: PartyMention): boolean =>
  party.bare && party.grammaticalCase !== 'nominative' && party.grammaticalCase !== 'genitive';

/** Facet B names the responsible ones in any sentence; elsewhere a sentence must say that they do it, and only where no facet B is. */
function names({ document }: FinderContext, passage: Passage, sentence: Sentence): boolean {
  if (passage.facet === 'responsible') return true;
  if (passage.facet !== null || hasFacets(document, passage)) return false;
  return hasCue(sentence.mentions, 'responsible') || hasCue(sentence.mentions, 'by');
}

const hasFacets = (document: AnnotatedDocument, passage: Passage): boolean =>
  document.passages.some((p) => p.facet === 'responsible' && p.section === passage.section);

/** Whom a sentence is about: its passage’s prompt, or the groups it names. */
export function clientGroupOf(passage: Passage, sentence: Sentence): ClientGroup {
  if (passage.clientGroup) return passage.clientGroup;
  const mentions = [...sentence.mentions, ...sentence.lead];
  const others = hasCue(mentions, 'others');
  const jobseekers = ofKind(mentions, 'cue').some(
    (m) =>
      m.meaning.cue === 'jobseekers' &&
      !ofKind(mentions, 'cue').some(
        (o) => o.meaning.cue === 'others' && o.start <= m.start && o.end >= m.end,
      ),
  );
  if (jobseekers === others) return 'all';
  return jobseekers ? 'jobseekers' : 'others';
}

/** The parties named in the same facet before the sentence. */
function antecedents(
  { document }: FinderContext,
  reader: PartyReader,
  sentence: Sentence,
  passage: Passage,
): PartyMention[] {
  const before = document.sentences.filter((s) => {
    const p = document.passages[s.passage];
    return s.end <= sentence.start && p?.section === passage.section && p.facet === passage.facet;
  });
  return before.flatMap((s) =>
    reader.read(s).filter((party) => isDoer(document.text, party, s) && !isPlace(party)),
  );
}

function toRow(
  { document, evidence, parties }: FinderContext,
  service_id: ServiceId,
  client_group: ClientGroup,
  party: PartyMention,
  source: 'table' | 'text',
): ResponsibilityRow {
  return {
    document_id: document.id,
    service_id,
    client_group,
    party_id: parties.enter(party.party),
    unit: party.unit,
    source,
    evidence_id: evidence.cite(party),
  };
}
