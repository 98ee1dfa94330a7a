import { distance } from 'fastest-levenshtein';
import type { Row } from '../../contract/rows';
import { mentionsIn, ofKind, type AnnotatedDocument, type DocumentTable } from '../annotated';
import type { Span } from '../document';
import { normaliseLabel } from '../knowledge/label';
import type { FinderContext } from './context';
import { findDates } from './dates';
import { parseNumber } from './numbers';

type StatisticsRow = Row<'statistics'>;
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
  for (const table of context.document.tables) {
    for (const row of yearTable(context, table)) add(row);
    for (const row of categoryTable(context, table)) add(row);
  }
  for (const row of sentenceFigures(context)) add(row);
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
      figure(context, row[index] ?? [], { ...indicator, category: null, year, date: null }),
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
  return match ? { indicator: match.meaning.indicator, unit: match.meaning.unit } : null;
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
function categoryOf(label: string, codes: ReadonlyMap<string, string>): string | null {
  const key = normaliseLabel(label);
  if (
    /^(?:muu|muut|muu kieli|muut kielet|muut maat|övriga|andra|annat|annan|muut yhteensä)(?: |$)/.test(
      key,
    )
  )
    return 'other';
  if (/(?:^| )(?:yhteensä|sammanlagt|totalt|summa|koko väestö)(?: |$)/.test(key)) return 'total';
  const parts = [key, ...label.split(/[,/(]/).map(normaliseLabel)];
  for (const part of parts) {
    const code = codes.get(part) ?? codes.get(part.replace(/ kieli$/, ''));
    if (code) return code;
  }
  return nearestCode(key, codes);
}

/** The code of the one name that differs by a letter, or by two from nine letters on. */
function nearestCode(key: string, codes: ReadonlyMap<string, string>): string | null {
  if (key.length < 4) return null;
  const limit = key.length < 9 ? 1 : 2;
  const near = [...codes].filter(
    ([name]) => Math.abs(name.length - key.length) <= limit && distance(name, key) <= limit,
  );
  const found = new Set(near.map(([, code]) => code));
  return found.size === 1 ? (near[0]?.[1] ?? null) : null;
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

function categoryFigures(
  context: FinderContext,
  table: DocumentTable,
  row: Cells,
  category: string | null,
  indicator: string,
  title: { date: string | null; year: number | null },
): StatisticsRow[] {
  if (category === null) return [];
  const { document } = context;
  const years = yearColumns(document, table.header);
  const persons = (index: number): boolean =>
    !/%|osuu|andel/i.test(words(document, [table.header[index] ?? { start: 0, end: 0 }]));
  const columns: [number, number | null][] =
    years.size > 0 ? [...years] : row.slice(1, 2).map(() => [1, title.year]);
  return columns
    .filter(([index]) => persons(index) || years.size > 0)
    .flatMap(([index, year]) =>
      figure(context, row[index] ?? [], {
        indicator,
        unit: 'persons',
        category,
        year,
        date: year === title.year ? title.date : null,
      }),
    );
}

function figure(
  { document, issuer, evidence }: FinderContext,
  cell: readonly Span[],
  what: Pick<StatisticsRow, 'indicator' | 'unit' | 'category' | 'year' | 'date'>,
): StatisticsRow[] {
  const [span] = cell;
  const value = parseNumber(words(document, cell));
  if (!span || value === null) return [];
  const { indicator, category, year, date, unit } = what;
  return [
    {
      municipality_code: issuer,
      indicator,
      category,
      year,
      date,
      value,
      unit,
      document_id: document.id,
      source: null,
      evidence_id: evidence.cite(span),
    },
  ];
}

/** Shares among the unemployed, pupils or staff are no shares of the population. */
const otherPeople = /työttöm|työllis|oppila|henkilöst|arbetslös|sysselsät|elever|personal/i;

const number = String.raw`(\d{1,3}(?:[ .]\d{3})+|\d+(?:,\d+)?)`;
const textPatterns: readonly (readonly [RegExp, string, string])[] = [
  [
    new RegExp(`${number}\\s*%[^.]{0,40}(?:ulkomaan kansalais|utländska medborgare)`, 'i'),
    'foreign_citizen_share',
    'percent',
  ],
  [
    new RegExp(
      `(?:ulkomaan kansalais|utländska medborgare)[^.%]{0,60}?${number}\\s*(?:%|prosent)`,
      'i',
    ),
    'foreign_citizen_share',
    'percent',
  ],
  [
    new RegExp(
      `(?:vieraskielis|främmande språk)[^.%]{0,60}?${number}\\s*(?:%|prosent|procent)`,
      'i',
    ),
    'foreign_language_share',
    'percent',
  ],
  [
    new RegExp(
      `${number}\\s+(?:eri\\s+|olika\\s+)?(?:kansalaisuutta|kansallisuutta|nationaliteter)`,
      'i',
    ),
    'nationalities_count',
    'persons',
  ],
  [
    new RegExp(`${number}\\s+(?:eri\\s+|olika\\s+)?(?:kieltä|språk)(?!\\p{L})`, 'iu'),
    'languages_spoken_count',
    'persons',
  ],
];

/** Figures on the whole population that running text states. */
function sentenceFigures(context: FinderContext): StatisticsRow[] {
  const { document } = context;
  return document.sentences.flatMap((sentence, index) => {
    const text = document.text.slice(sentence.start, sentence.end);
    const before = document.sentences[index - 1];
    const follows = before?.passage === sentence.passage && findDates(text).length === 0;
    const dated = follows ? document.text.slice(before.start, before.end) : text;
    const year = findDates(dated)[0]?.date.slice(0, 4);
    return textPatterns.flatMap(([pattern, indicator, unit]) => {
      const match = otherPeople.test(text) ? null : pattern.exec(text);
      const at = match ? match.index + match[0].indexOf(match[1] ?? '') : -1;
      if (!match || at < 0) return [];
      const span = {
        start: sentence.start + at,
        end: sentence.start + at + (match[1] ?? '').length,
      };
      return figure(context, [span], {
        indicator,
        unit,
        category: null,
        year: year ? Number(year) : null,
        date: null,
      });
    });
  });
}
