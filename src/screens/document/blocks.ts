import type { DocumentFile, PassagePlace } from '../../state/document-file';
import { headingDepths } from './heading-depth';
import type { Range, Span } from './segments';
import { rowsOf, type TableLine } from './table-lines';

/** A passage with the text up to the next one, so that nothing of the document is lost between them. */
export interface Stretch extends Range {
  readonly passage: PassagePlace;
}

interface Common extends Range {
  /** Of its first passage, which names it in the document. */
  readonly id: string;
  readonly ordinal: number;
  /** The page that begins with it. */
  readonly newPage: number | null;
  readonly stretches: readonly Stretch[];
  /** Evidence that touches it, in reading order. */
  readonly spans: readonly Span[];
}

/** What the page sets as one: a heading, a paragraph, a list, a table, a prompt, or lines that repeat on every page. */
export type Block = Common &
  (
    | { readonly kind: 'heading'; readonly depth: number }
    | { readonly kind: 'paragraph' | 'prompt' | 'list_item' | 'boilerplate' }
    | { readonly kind: 'table_row'; readonly rows: readonly TableLine[] }
  );

const joined = new Set<PassagePlace['kind']>(['list_item', 'table_row', 'boilerplate']);

/** The document's whole text as blocks in reading order. */
export function blocksOf(file: DocumentFile): Block[] {
  const runs = runsOf(stretchesOf(file));
  const titles = runs
    .filter(([first]) => first?.passage.kind === 'heading')
    .map((run) => file.text.slice(run[0]?.start, run[0]?.end));
  const depths = headingDepths(titles);
  const spanned = spansOf(file, runs);
  let [headings, page] = [0, null as number | null];
  return runs.flatMap((stretches, i): Block[] => {
    const [first, last] = [stretches[0], stretches.at(-1)];
    if (!first || !last) return [];
    const { kind, passage_id: id, ordinal, page: own } = first.passage;
    const newPage = own !== page ? own : null;
    page = own;
    const range = { start: first.start, end: last.end };
    const common = { ...range, id, ordinal, newPage, stretches, spans: spanned[i] ?? [] };
    if (kind === 'heading') return [{ ...common, kind, depth: depths[headings++] ?? 1 }];
    if (kind === 'table_row') return [{ ...common, kind, rows: rowsOf(file.text, stretches) }];
    return [{ ...common, kind }];
  });
}

/** Each passage up to where the next one begins, without the white space at its end. */
function stretchesOf({ passages, text }: DocumentFile): Stretch[] {
  return passages.map((passage, i) => {
    const next = passages[i + 1]?.start ?? text.length;
    const end = passage.start + text.slice(passage.start, next).trimEnd().length;
    return { passage, start: passage.start, end: Math.max(end, passage.end) };
  });
}

/** Neighbours that are set as one: list items, rows of a table, and lines that repeat. */
function runsOf(stretches: readonly Stretch[]): Stretch[][] {
  const runs: Stretch[][] = [];
  for (const stretch of stretches) {
    const run = runs.at(-1);
    const before = run?.at(-1)?.passage;
    const { kind } = stretch.passage;
    const belongs = before?.kind === kind && joined.has(kind);
    if (run && belongs && before.page === stretch.passage.page) run.push(stretch);
    else runs.push([stretch]);
  }
  return runs;
}

/** The evidence that touches each run; both are in reading order. */
function spansOf({ evidence }: DocumentFile, runs: readonly (readonly Stretch[])[]): Span[][] {
  const spans = evidence.map(({ evidence_id: id, start, end }) => ({ id, start, end }));
  let next = 0;
  let open: Span[] = [];
  return runs.map((run) => {
    const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
    for (let span = spans[next]; span && span.start < end; span = spans[++next]) open.push(span);
    open = open.filter((span) => span.end > start);
    return [...open];
  });
}
