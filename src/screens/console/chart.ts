import type { Bar } from '../../charts/bar-layout';
import type { Series } from '../../charts/series';
import { formatDate, formatNumber, type FormatLanguage } from '../../format';
import type { ShownCell, ShownTable } from '../../shown-table';

/** What a result can be drawn as, or why not: too many or too few columns of a kind, a number below zero, no rows. */
export type ResultChart =
  | { readonly as: 'bars'; readonly bars: readonly Bar[]; readonly left: number }
  | { readonly as: 'line'; readonly series: Series }
  | { readonly as: 'none'; readonly why: 'columns' | 'negative' | 'rows' };

export const mostBars = 60;

/** Columns that tell where a row comes from are no part of the picture. */
const sourceColumns = new Set(['evidence_id', 'document_id']);
const decimals = 3;

/** One column that names and one that counts make bars; years and a count make a line. */
export function toChart({ columns, rows }: ShownTable, language: FormatLanguage): ResultChart {
  const numbers = columns.flatMap(({ type }, i) =>
    type === 'integer' || type === 'number' || type === 'percent' ? [i] : [],
  );
  const names = columns.flatMap(({ type, key }, i) =>
    (type === 'text' || type === 'code' || type === 'date') && !sourceColumns.has(key) ? [i] : [],
  );
  const [value, name] = [numbers[0], names[0]];
  if (numbers.length !== 1 || names.length !== 1 || value === undefined || name === undefined)
    return { as: 'none', why: 'columns' };
  const pairs = rows.flatMap(({ cells }) => {
    const number = cells[value];
    return typeof number === 'number' ? [{ name: cells[name] ?? null, number }] : [];
  });
  if (pairs.length === 0) return { as: 'none', why: 'rows' };
  if (pairs.some(({ number }) => number < 0)) return { as: 'none', why: 'negative' };
  const title = columns[value]?.title ?? '';
  return isLine(pairs) ? toLine(pairs, title, language) : toBars(pairs, language);
}

interface Pair {
  readonly name: ShownCell;
  readonly number: number;
}

/** Each year once, and more than one of them. */
function isLine(pairs: readonly Pair[]): boolean {
  const years = new Set(pairs.map(({ name }) => name));
  return (
    years.size === pairs.length &&
    pairs.length > 1 &&
    pairs.every(({ name }) => typeof name === 'string' && /^\d{4}$/.test(name))
  );
}

function toLine(pairs: readonly Pair[], title: string, language: FormatLanguage): ResultChart {
  const points = pairs
    .map(({ name, number }) => {
      const text = formatNumber(number, language, decimals);
      return { key: `${name}`, year: Number(name), value: number, text, label: `${name}: ${text}` };
    })
    .sort((a, b) => a.year - b.year);
  return { as: 'line', series: { key: 'values', name: title, points } };
}

function toBars(pairs: readonly Pair[], language: FormatLanguage): ResultChart {
  const bars = pairs.slice(0, mostBars).map(({ name, number }, i) => {
    const text = formatNumber(number, language, decimals);
    const words = nameText(name, language);
    return { key: `${i}`, name: words, value: number, text, label: `${words}: ${text}` };
  });
  return { as: 'bars', bars, left: pairs.length - bars.length };
}

function nameText(name: ShownCell, language: FormatLanguage): string {
  if (name === null) return '–';
  return /^\d{4}-\d\d/.test(`${name}`) ? formatDate(`${name}`, language) : `${name}`;
}
