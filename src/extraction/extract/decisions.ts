import type { Row } from '../../contract/rows';
import { hasCue } from '../annotated';
import { countWords } from '../knowledge/words';
import type { Finder, FinderContext } from './context';
import { linkAfter } from './decision-links';
import { readMarks, type BodyMark, type Marks } from './decision-marks';
import { pairMarks, type DecisionPair } from './decision-pairs';
import { decisionUnits, type DecisionUnit } from './decision-units';

type DecisionRow = Row<'decisions'>;
type Rule = DecisionRow['rule'];

/** A row with the municipality whose body it is, by which the same decision is known again. */
interface Found {
  readonly row: DecisionRow;
  readonly municipality: string | null;
}

/** Words of a line of minutes beside body, date and paragraph. */
const MINUTES_WORDS = 5;

/** Deciding bodies beside a date or a paragraph; a decision cited twice is one row. */
export const findDecisions: Finder<'decisions'> = (context) => {
  const found = new Map<string, Found>();
  let open: BodyMark | null = null;
  for (const unit of decisionUnits(context.document)) {
    const marks = readMarks(context.document, unit);
    const isAnswer = unit.question === 'process' || unit.question === 'approval';
    for (const row of decisionsOf(context, unit, marks)) add(found, row);
    if (marks.bodies.length > 0) {
      const pairs = pairMarks(context.document.text, marks);
      const last = marks.bodies.at(-1) ?? null;
      open = pairs.length === 0 && (isAnswer || isLine(context, unit, marks)) ? last : null;
    } else if (open && (isAnswer || isLine(context, unit, marks))) {
      const late = lateDecision(context, unit, marks, open);
      if (late) add(found, late);
      if (late || !isAnswer) open = null;
    } else if (!isAnswer) open = null;
  }
  return [...found.values()].map(({ row }) => row);
};

function decisionsOf(context: FinderContext, unit: DecisionUnit, marks: Marks): Found[] {
  const { text } = context.document;
  if (marks.bodies.length === 0) return [];
  return pairMarks(text, marks).flatMap((pair) => {
    const rule = ruleOf(context, unit, marks, pair);
    return rule ? [foundOf(context, unit, pair, rule)] : [];
  });
}

/** By which rule the pair is a decision, or null when the sentence only tells of the body. */
function ruleOf(context: FinderContext, unit: DecisionUnit, marks: Marks, pair: DecisionPair) {
  const { body, date, paragraph } = pair;
  if (body.kind === 'officer' && paragraph === null) return null;
  const decides = hasCue(unit.mentions, 'decides');
  if (!decides && isLine(context, unit, marks)) return 'minutes-line' satisfies Rule;
  if (body.kind === 'short' && paragraph === null) return null;
  if (hasCue(unit.mentions, 'reports') && !decides && paragraph === null) return null;
  const isAnswer = unit.question === 'process' || unit.question === 'approval';
  const adjacent = (date?.length ?? 0) > 7 && pair.end - pair.start - (body.end - body.start) <= 14;
  return decides || paragraph !== null || isAnswer || adjacent
    ? ('decision-phrase' satisfies Rule)
    : null;
}

/** A line of minutes or of a front page: hardly a word beside body, date and paragraph. */
function isLine({ document }: FinderContext, unit: DecisionUnit, marks: Marks): boolean {
  const all = [...marks.bodies, ...marks.dates, ...marks.paragraphs];
  const taken = all.reduce((n, m) => n + countWords(document.text.slice(m.start, m.end)), 0);
  const words = countWords(document.text.slice(unit.start, unit.end));
  return words - taken <= MINUTES_WORDS - (marks.bodies.length > 0 ? 2 : 0);
}

/** A date or paragraph that stands in a line of its own after the line or answer with the body. */
function lateDecision(
  context: FinderContext,
  unit: DecisionUnit,
  { dates, paragraphs }: Marks,
  body: BodyMark,
): Found | null {
  const [date] = dates;
  const [paragraph] = paragraphs;
  const [first, last] = [date ?? paragraph, paragraph ?? date];
  if (!first || !last) return null;
  const start = Math.min(first.start, last.start);
  const pair = {
    body,
    date: date?.date ?? null,
    paragraph: paragraph?.number ?? null,
    start,
    end: Math.max(first.end, last.end),
  };
  const isAnswer = unit.question === 'process' || unit.question === 'approval';
  return foundOf(context, unit, pair, isAnswer ? 'approval-answer' : 'minutes-line', true);
}

function foundOf(
  context: FinderContext,
  unit: DecisionUnit,
  pair: DecisionPair,
  rule: Rule,
  late = false,
): Found {
  const { document, evidence, issuer, knowledge } = context;
  const { body } = pair;
  const municipality = body.municipality ?? issuer;
  const [city = '', rural] = body.name.split('|');
  const isCity = knowledge.municipalities.get(municipality ?? '')?.isCity ?? true;
  const inferred = late || rural !== undefined;
  return {
    municipality,
    row: {
      document_id: document.id,
      body: isCity ? city : (rural ?? city),
      decided_on: pair.date,
      paragraph: pair.paragraph,
      url: linkAfter(document, unit, pair.end),
      evidence_id: evidence.cite(pair),
      rule,
      certainty: body.fuzzy ? 'fuzzy' : inferred ? 'inferred' : 'exact',
    },
  };
}

/** Keeps of one decision cited in several places the row that tells most, in the first place. */
function add(found: Map<string, Found>, next: Found): void {
  const { row, municipality } = next;
  const same = [...found].find(([, other]) => {
    const a = other.row;
    if (a.body !== row.body || other.municipality !== municipality) return false;
    const fits = (x: string | null, y: string | null) => x === y || x === null || y === null;
    return a.decided_on === row.decided_on
      ? fits(a.paragraph, row.paragraph)
      : fits(a.decided_on, row.decided_on) && a.paragraph === row.paragraph;
  });
  if (!same) found.set(row.evidence_id, next);
  else if (detail(row) > detail(same[1].row)) found.set(same[0], next);
}

const detail = ({ decided_on, paragraph, url }: DecisionRow): number =>
  (decided_on?.length ?? 0) + (paragraph === null ? 0 : 20) + (url === null ? 0 : 5);
