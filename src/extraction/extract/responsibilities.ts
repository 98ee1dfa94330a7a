import type { ExtractionRule } from '../../contract/extraction-rules';
import type { Row } from '../../contract/rows';
import type { ClientGroup, Section, ServiceId } from '../../contract/vocabulary';
import {
  hasCue,
  mentionsIn,
  parted,
  ofKind,
  type AnnotatedDocument,
  type Passage,
  type ResponsibilityRow,
  type Sentence,
} from '../annotated';
import { isDoer, isModifier, isTeachingPlace } from './actors';
import { clientGroupFor } from './client-group';
import type { FinderContext } from './context';
import type { PartyMention } from './party-mention';
import type { PartyReader } from './party-reader';
import { servicesOf } from './sentence-services';

type FoundRow = Row<'responsibilities'>;

/** Who is responsible for which service and for whom, from the responsibility table and from running text. */
export function findResponsibilities(
  context: FinderContext,
  reader: PartyReader,
  tables: readonly (readonly ResponsibilityRow[])[],
): FoundRow[] {
  const rows = new Map<string, FoundRow>();
  const units = new Set<string>();
  const add = (row: FoundRow): void => {
    const fact = [row.service_id, row.client_group, row.party_id, row.source].join('|');
    const said = `${fact}|${row.evidence_id}`;
    if (rows.has(said) || units.has(`${fact}|${row.unit}`)) return;
    rows.set(said, row);
    units.add(`${fact}|${row.unit}`);
  };
  for (const row of tables.flat()) addTableRow(context, reader, row, add);
  for (const sentence of context.document.sentences) addSentence(context, reader, sentence, add);
  return [...rows.values()];
}

function addTableRow(
  context: FinderContext,
  reader: PartyReader,
  row: ResponsibilityRow,
  add: (row: FoundRow) => void,
): void {
  const { document } = context;
  for (const { clientGroup, spans } of row.cells)
    for (const span of spans.flatMap((cell) => parted(document.text, cell))) {
      const sentence = { mentions: mentionsIn(document.mentions, span) };
      for (const party of reader.read(span)) {
        if (!namedInCell(document.text, party, sentence)) continue;
        for (const service of row.services)
          add(toRow(context, service, clientGroup, party, 'table-cell'));
      }
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
  add: (row: FoundRow) => void,
): void {
  const { document, evidence } = context;
  const passage = document.passages[sentence.passage];
  const services = servicesOf(document, sentence);
  if (!passage || services.length === 0 || !names(document, passage, sentence)) return;
  const facetB = asksWho(document, passage);
  const doers = doersOf(document, reader, sentence).filter(
    (party) => facetB || !onlyActs(document.text, sentence, party),
  );
  const rule = facetB ? 'responsible-facet' : 'responsible-verb';
  const above = hasCue(sentence.mentions, 'antecedent')
    ? antecedents(document, reader, sentence, passage)
    : [];
  const ownClients = hasCue(sentence.mentions, 'own_clients');
  for (const service of services) {
    for (const party of doers) {
      const group = clientGroupFor(document.text, { passage, sentence, doers }, party);
      add(toRow(context, service, group, party, rule));
    }
    for (const { party, group } of above) {
      const row = toRow(context, service, ownClients ? group : 'all', party, 'antecedent');
      add({ ...row, certainty: 'inferred', evidence_id: evidence.cite(sentence) });
    }
  }
}

const doersOf = (
  document: AnnotatedDocument,
  reader: PartyReader,
  sentence: Sentence,
): PartyMention[] =>
  reader
    .read(sentence)
    .filter(
      (party) =>
        (isDoer(document.text, party, sentence) && !isPlace(party)) ||
        isTeachingPlace(document.text, party, sentence),
    );

const answering = new Set(['responsible', 'by', 'given_at', 'belongs']);

/** True for a party that does something else by the verb after it (`… ja kirjasto pitää kielikahvilaa`). */
function onlyActs(text: string, { mentions }: Sentence, { end }: PartyMention): boolean {
  const after = ofKind(mentions, 'cue').filter((m) => m.start >= end);
  const acts = after.some(
    (m) => m.meaning.cue === 'acts' && /^\s+$/.test(text.slice(end, m.start)),
  );
  return acts && !after.some((m) => answering.has(m.meaning.cue));
}

const isPlace = (party: PartyMention): boolean =>
  party.bare && party.grammaticalCase !== 'nominative' && party.grammaticalCase !== 'genitive';

/** Facet B, or a line of a terse programme that begins with a label for it (`Vastuu: …`). */
function asksWho(document: AnnotatedDocument, passage: Passage): boolean {
  if (passage.facet !== null) return passage.facet === 'responsible';
  const { start } = passage;
  const colon = document.text.slice(start, Math.min(passage.end, start + LABEL)).indexOf(':');
  if (colon < 0) return false;
  const label = mentionsIn(document.mentions, { start, end: start + colon });
  return ofKind(label, 'cue').some(
    (m) => m.meaning.cue === 'who_label' && m.start === start && m.end === start + colon,
  );
}

/** Letters within which a label ends. */
const LABEL = 40;

/** Facet B names the responsible ones in any sentence; elsewhere a sentence must say that they do it, and only where no facet B is. */
function names(document: AnnotatedDocument, passage: Passage, sentence: Sentence): boolean {
  if (asksWho(document, passage)) return true;
  if (passage.facet !== null || hasFacetB(document, passage.section)) return false;
  if (hasCue(sentence.mentions, 'website') || hasCue(sentence.mentions, 'piloted')) return false;
  return ['responsible', 'by', 'given_at'].some((cue) => hasCue(sentence.mentions, cue));
}

const facetB = new WeakMap<AnnotatedDocument, ReadonlySet<Section | null>>();

/** True when the section has a facet B; found once a document. */
function hasFacetB(document: AnnotatedDocument, section: Section | null): boolean {
  const known = facetB.get(document);
  if (known) return known.has(section);
  const found = new Set(
    document.passages.filter((p) => p.facet === 'responsible').map((p) => p.section),
  );
  facetB.set(document, found);
  return found.has(section);
}

interface Antecedent {
  readonly party: PartyMention;
  readonly group: ClientGroup;
}

/** The parties named in the same facet before the sentence, with their clients. */
function antecedents(
  document: AnnotatedDocument,
  reader: PartyReader,
  sentence: Sentence,
  passage: Passage,
): Antecedent[] {
  const before = document.sentences.filter((s) => {
    const p = document.passages[s.passage];
    return s.end <= sentence.start && p?.section === passage.section && p.facet === passage.facet;
  });
  return before.flatMap((sentence) => {
    const doers = doersOf(document, reader, sentence);
    const of = document.passages[sentence.passage] ?? passage;
    return doers.map((party) => ({
      party,
      group: clientGroupFor(document.text, { passage: of, sentence, doers }, party),
    }));
  });
}

function toRow(
  { document, evidence, parties }: FinderContext,
  service_id: ServiceId,
  client_group: ClientGroup,
  party: PartyMention,
  rule: ExtractionRule<'responsibilities'>,
): FoundRow {
  return {
    document_id: document.id,
    service_id,
    client_group,
    party_id: parties.enter(party.party),
    unit: party.unit,
    source: rule === 'table-cell' ? 'table' : 'text',
    evidence_id: evidence.cite(party),
    rule,
    certainty: party.certainty,
  };
}
