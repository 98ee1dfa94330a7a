import type { ExtractionRule } from '../../contract/extraction-rules';
import type { Row } from '../../contract/rows';
import {
  facets,
  sections,
  type CoverageStatus,
  type Facet,
  type Section,
} from '../../contract/vocabulary';
import { sectionOf, servicesOfSection } from '../../contract/sections';
import {
  hasCue,
  ofKind,
  ownWords,
  type AnnotatedDocument,
  type Passage,
  type Sentence,
} from '../annotated';
import type { Span } from '../document';
import { countWords } from '../knowledge/words';
import { passageAt } from './evidence';
import type { FinderContext } from './context';

type CoverageRow = Row<'coverage'>;

/** Words below which a text that points elsewhere says nothing of its own. */
const BARE_POINTER = 25;

interface Finding {
  readonly status: CoverageStatus;
  readonly spans: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly rule: ExtractionRule<'coverage'>;
}

const nothing: Finding = { status: 'absent', spans: [], sentences: [], rule: 'nothing-found' };

/** One row per section and facet of the form: described, mentioned, empty or absent. */
export function findCoverage(
  context: FinderContext,
  responsibilities: readonly Row<'responsibilities'>[],
): CoverageRow[] {
  return sections.flatMap((section) => {
    const under = context.document.passages.filter((p) => isUnder(p, section));
    return facets.map((facet) => {
      const found =
        under.length === 0
          ? withoutHeading(context, section, facet, responsibilities)
          : underHeading(context, section, under, facet, responsibilities);
      return toRow(context, section, facet, found);
    });
  });
}

/** A chapter whose heading names services of two sections stands under both. */
const isUnder = (passage: Passage, section: Section): boolean =>
  passage.section === section ||
  (passage.question === null && passage.services.some((s) => sectionOf(s) === section));

function toRow(
  { document, evidence }: FinderContext,
  section: Section,
  facet: Facet,
  found: Finding,
): CoverageRow {
  const [first] = found.spans;
  const own = found.sentences;
  const planned = own.filter((s) => hasCue(s.mentions, 'planned')).length;
  return {
    document_id: document.id,
    section,
    facet,
    status: found.status,
    word_count: found.spans.reduce(
      (n, s) => n + countWords(document.text.slice(s.start, s.end)),
      0,
    ),
    refers_elsewhere: own.some(pointsAway),
    planned: own.length > 0 && planned * 2 >= own.length,
    evidence_id: first ? evidence.cite(first) : null,
    rule: found.rule,
    certainty: found.rule === 'own-text' || !first ? 'exact' : 'inferred',
  };
}

/** A pointer to another text; one to a place of the same document is none. */
const pointsAway = ({ mentions }: Sentence): boolean =>
  hasCue(mentions, 'refers') && (!hasCue(mentions, 'internal') || hasCue(mentions, 'programme'));

function underHeading(
  context: FinderContext,
  section: Section,
  under: readonly Passage[],
  facet: Facet,
  responsibilities: readonly Row<'responsibilities'>[],
): Finding {
  const { document } = context;
  const labelled = under.filter((p) => p.facet === facet);
  if (labelled.length > 0) return ofPassages(document, labelled);
  const free = under.filter((p) => p.facet === null);
  if (facet === 'description') return ofPassages(document, free.length > 0 ? free : under);
  const hasOwn = ownWords(document, free).length > 0;
  if (!hasOwn && document.layout.startsWith('ministry')) return { ...nothing, status: 'empty' };
  if (facet === 'responsible') return byResponsibility(context, section, responsibilities);
  return byCooperation(context, section);
}

/** The status of stretches that a heading or prompt asks for. */
function ofPassages(document: AnnotatedDocument, passages: readonly Passage[]): Finding {
  const spans = ownWords(document, passages);
  if (spans.length === 0) return { ...nothing, status: 'empty' };
  const sentences = sentencesOf(document, spans);
  const words = spans.reduce((n, s) => n + countWords(document.text.slice(s.start, s.end)), 0);
  const pointer = sentences.length > 0 && sentences.every(pointsAway);
  const bare =
    pointer && words < BARE_POINTER && !sentences.some((s) => hasCue(s.mentions, 'responsible'));
  return { status: bare ? 'mentioned' : 'described', spans, sentences, rule: 'own-text' };
}

function sentencesOf(document: AnnotatedDocument, passages: readonly Passage[]): Sentence[] {
  const wanted = new Set(passages);
  return document.sentences.filter((s) => {
    const passage = document.passages[s.passage];
    return passage !== undefined && wanted.has(passage);
  });
}

/** Where no facet is labelled, a section says who is responsible when a party of it was found. */
function byResponsibility(
  { document, evidence }: FinderContext,
  section: Section,
  responsibilities: readonly Row<'responsibilities'>[],
): Finding {
  const cited = new Map(evidence.rows().map((row) => [row.evidence_id, row]));
  const found = responsibilities.flatMap((r) => {
    const row = cited.get(r.evidence_id);
    const passage = row ? document.passages[passageAt(document.passages, row.start)] : undefined;
    return row &&
      ((passage && isUnder(passage, section)) || r.source === 'table') &&
      serves(section, r)
      ? [{ row, inText: r.source === 'text' }]
      : [];
  });
  const [first] = [...found].sort(
    (a, b) => Number(b.inText) - Number(a.inText) || a.row.start - b.row.start,
  );
  if (!first) return nothing;
  const sentence = document.sentences.find(
    (s) => s.start <= first.row.start && s.end >= first.row.end,
  );
  return {
    status: 'described',
    spans: [sentence ?? first.row],
    sentences: sentence ? [sentence] : [],
    rule: 'named-responsible',
  };
}

const serves = (section: Section, row: Row<'responsibilities'>): boolean =>
  servicesOfSection[section].includes(row.service_id);

/** Where no facet is labelled, a section tells of cooperation when a sentence of it does. */
function byCooperation({ document }: FinderContext, section: Section): Finding {
  const sentences = document.sentences.filter((s) => {
    const passage = document.passages[s.passage];
    return passage && isUnder(passage, section) && hasCue(s.mentions, 'cooperates');
  });
  const rule = 'named-cooperation';
  return sentences.length > 0
    ? { status: 'described', spans: sentences, sentences, rule }
    : nothing;
}

/** A section without its heading: its service may occur in other text, or in the responsibility table. */
function withoutHeading(
  context: FinderContext,
  section: Section,
  facet: Facet,
  responsibilities: readonly Row<'responsibilities'>[],
): Finding {
  const { document } = context;
  if (facet === 'responsible') {
    const inTable = responsibilities.filter((r) => r.source === 'table');
    return byResponsibility(context, section, inTable);
  }
  if (facet === 'cooperation') return nothing;
  const sentence = document.sentences.find((s) =>
    ofKind(s.mentions, 'service').some((m) =>
      servicesOfSection[section].includes(m.meaning.service),
    ),
  );
  if (!sentence) return nothing;
  const own = [sentence];
  return { status: 'mentioned', spans: own, sentences: own, rule: 'named-elsewhere' };
}
