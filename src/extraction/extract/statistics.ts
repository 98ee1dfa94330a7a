import { distance } from 'fastest-levenshtein';
import { mentionsIn, ofKind, type AnnotatedDocument, type DocumentTable } from '../annotated';
import type { Span } from '../document';
import { normaliseLabel } from '../knowledge/label';
import { certaintyOf } from './certainty';
import type { FinderContext } from './context';
import { findDates } from './dates';
import { figure, type StatisticsRow } from './figure';
import { parseNumber } from './numbers';
import { findTextFigures } from './text-figures';

/** Code of a country or language, `other` or `total`, and whether letters of its name differ. */
interface Category {
  readonly code: string;
  readonly fuzzy: boolean;
}

type Cells = readonly (readonly Span[])[];

/** Share of a table’s rows that must be countries or languages before it counts as a table of them. */
const CATEGORY_SHARE = 0.6;
const MIN_ROWS = 3;

/** Population figures: tables by year, by citizenship and by language, and figures in running text. */
export function findStatistics(context: FinderContext): StatisticsRow[] {
  const rows = new Map<string, StatisticsRow>();
  const add = (row: StatisticsRow): void => {
    const key = [row.indicator, row.category, row.year, row.value].join('|');
    if (!rows.has(key)) rows.set(key, row);
  };
  for (const table of context.document.tables.map((t) => upright(context.document, t))) {
    for (const row of yearTable(context, table)) add(row);
    for (const row of categoryTable(context, table)) add(row);
  }
  for (const row of findTextFigures(context)) add(row);
  return [...rows.values()];
}

const words = (document: AnnotatedDocument, spans: readonly Span[]): string =>
  spans
    .map((s) => document.text.slice(s.start, s.end))
    .join(' ')
    .trim();

const yearOf = (label: string): number | null => {
  const match = /^(?:31\.12\.)?((?:19|20)\d{2})\*?$/.exec(label.trim());
  return match ? Number(match[1]) : null;
};

/** Columns that are years: index → year. */
function yearColumns(document: AnnotatedDocument, header: readonly Span[]): Map<number, number> {
  const columns = new Map<number, number>();
  header.forEach((cell, index) => {
    const year = yearOf(words(document, [cell]));
    if (year !== null) columns.set(index, year);
  });
  return columns;
}

/** The table with its years in the head: one with a row a year is turned round. */
function upright(document: AnnotatedDocument, table: DocumentTable): DocumentTable {
  const heads = table.rows.map((row) => row[0] ?? []);
  const years = heads.filter((cell) => yearOf(words(document, cell)) !== null);
  const turned = years.length >= 2 && yearColumns(document, table.header).size === 0;
  const [corner, ...columns] = table.header;
  if (!turned || !corner) return table;
  const none = { start: corner.end, end: corner.end };
  return {
    ...table,
    header: [corner, ...heads.map(([first]) => first ?? none)],
    rows: columns.map((head, i) => [[head], ...table.rows.map((row) => row[i + 1] ?? [])]),
  };
}

/** A table with a column a year and an indicator a row. */
function yearTable(context: FinderContext, table: DocumentTable): StatisticsRow[] {
  const { document } = context;
  const years = yearColumns(document, table.header);
  if (years.size < 2) return [];
  return table.rows.flatMap((row) => {
    const label = words(document, row[0] ?? []);
    const indicator = indicatorOf(context, row[0] ?? [], label);
    if (!indicator) return [];
    return [...years].flatMap(([index, year]) =>
      figure(context, row[index] ?? [], {
        ...indicator,
        category: null,
        year,
        date: null,
        rule: 'year-table',
      }),
    );
  });
}

/** The indicator a label names; a label with % is a share, one without is a count. */
function indicatorOf({ document }: FinderContext, spans: readonly Span[], label: string) {
  const found = spans.flatMap((s) => ofKind(mentionsIn(document.mentions, s), 'indicator'));
  const [longest] = [...found].sort((a, b) => b.end - b.start - (a.end - a.start));
  if (!longest) return null;
  const percent = /%|prosent|procent|osuu|andel/i.test(label);
  const match = found.find((m) => (m.meaning.unit === 'percent') === percent) ?? null;
  if (!match) return null;
  const { indicator, unit } = match.meaning;
  return { indicator, unit, certainty: certaintyOf([match]) };
}

/** A table whose first column lists countries or languages. */
function categoryTable(context: FinderContext, table: DocumentTable): StatisticsRow[] {
  const { document, knowledge } = context;
  const all: Cells[] = [table.header.map((cell) => [cell]), ...table.rows];
  const body = all.filter((row) =>
    row.slice(1).some((cell) => parseNumber(words(document, cell)) !== null),
  );
  if (body.length < MIN_ROWS) return [];
  const labels = body.map((row) => words(document, row[0] ?? []));
  const best = categoryKinds(knowledge)
    .map((kind) => {
      const categories = labels.map((label) => categoryOf(label, kind.codes));
      const share = categories.filter((c) => c !== null).length / labels.length;
      const told = kind.head.test(headOf(document, table)) ? 1 : 0;
      return { ...kind, categories, share, told };
    })
    .filter(({ share }) => share >= CATEGORY_SHARE)
    .sort((a, b) => b.told - a.told || b.share - a.share)[0];
  if (!best) return [];
  const title = titleOf(document, table);
  return body.flatMap((row, i) =>
    categoryFigures(context, table, row, best.categories[i] ?? null, best.indicator, title),
  );
}

/** Names of countries and languages overlap (viro, kiina), so the words above the table decide first. */
const categoryKinds = ({ countries, languages }: FinderContext['knowledge']) => [
  {
    indicator: 'population_by_citizenship',
    codes: countries.codes,
    head: /kansalai|medborgar|valtio|maa(?!han)/i,
  },
  { indicator: 'population_by_language', codes: languages.codes, head: /kiel|språk/i },
];

const headOf = (document: AnnotatedDocument, table: DocumentTable): string =>
  `${table.caption ? words(document, [table.caption]) : ''} ${words(document, table.header)}`;

/** Code of a country or language, `other` or `total`; of several names for one the first that is known. */
function categoryOf(label: string, codes: ReadonlyMap<string, string>): Category | null {
  const key = normaliseLabel(label);
  const sure = (code: string): Category => ({ code, fuzzy: false });
  if (
    /^(?:muu|muut|muu kieli|muut kielet|muut maat|övriga|andra|annat|annan|muut yhteensä)(?: |$)/.test(
      key,
    )
  )
    return sure('other');
  if (/(?:^| )(?:yhteensä|sammanlagt|totalt|summa|koko väestö)(?: |$)/.test(key))
    return sure('total');
  const parts = [key, ...label.split(/[,/(]/).map(normaliseLabel)];
  for (const part of parts) {
    const code = codes.get(part) ?? codes.get(part.replace(/ kieli$/, ''));
    if (code) return sure(code);
  }
  return nearestCode(key, codes);
}

/** The code of the one name that differs by a letter, or by two from nine letters on. */
function nearestCode(key: string, codes: ReadonlyMap<string, string>): Category | null {
  if (key.length < 4) return null;
  const limit = key.length < 9 ? 1 : 2;
  const near = [...codes].filter(
    ([name]) => Math.abs(name.length - key.length) <= limit && distance(name, key) <= limit,
  );
  const [code, ...others] = new Set(near.map(([, found]) => found));
  return code !== undefined && others.length === 0 ? { code, fuzzy: true } : null;
}

/** Day and year a table’s caption or first cell tells. */
function titleOf(document: AnnotatedDocument, table: DocumentTable) {
  const head = words(document, table.header);
  const caption = table.caption ? words(document, [table.caption]) : '';
  const [date] = [...findDates(head), ...findDates(caption)];
  return {
    date: date?.date.length === 10 ? date.date : null,
    year: date ? Number(date.date.slice(0, 4)) : null,
  };
}

/** The column that counts all: its head says so where there are several, else the first one. */
function totalColumn(document: AnnotatedDocument, { header }: DocumentTable): number {
  const found = header.findIndex(
    (cell, i) =>
      i > 0 && /^(?:yhteensä|kaikki|totalt|sammanlagt|alla)/i.test(words(document, [cell])),
  );
  return Math.max(1, found);
}

function categoryFigures(
  context: FinderContext,
  table: DocumentTable,
  row: Cells,
  category: Category | null,
  indicator: string,
  title: { date: string | null; year: number | null },
): StatisticsRow[] {
  if (category === null) return [];
  const { document } = context;
  const years = yearColumns(document, table.header);
  const persons = (index: number): boolean =>
    !/%|osuu|andel/i.test(words(document, [table.header[index] ?? { start: 0, end: 0 }]));
  const columns: [number, number | null][] =
    years.size > 0 ? [...years] : [[totalColumn(document, table), title.year]];
  return columns
    .filter(([index]) => persons(index) || years.size > 0)
    .flatMap(([index, year]) =>
      figure(context, row[index] ?? [], {
        indicator,
        unit: 'persons',
        category: category.code,
        year,
        date: year === title.year ? title.date : null,
        rule: 'category-table',
        certainty: category.fuzzy ? 'fuzzy' : 'exact',
      }),
    );
}
