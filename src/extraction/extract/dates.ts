const months: Readonly<Record<string, number>> = {
  tammi: 1,
  helmi: 2,
  maalis: 3,
  huhti: 4,
  touko: 5,
  kesä: 6,
  heinä: 7,
  elo: 8,
  syys: 9,
  loka: 10,
  marras: 11,
  joulu: 12,
  januari: 1,
  februari: 2,
  mars: 3,
  april: 4,
  maj: 5,
  juni: 6,
  juli: 7,
  augusti: 8,
  september: 9,
  oktober: 10,
  november: 11,
  december: 12,
};

const pad = (n: string | number): string => String(n).padStart(2, '0');
const iso = (year: string, month?: string | number, day?: string): string =>
  [
    year,
    ...(month === undefined ? [] : [pad(month)]),
    ...(day === undefined ? [] : [pad(day)]),
  ].join('-');

/** A date in a text, with the offsets it takes there. */
export interface FoundDate {
  /** ISO 8601, as precise as the source. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

const patterns: readonly (readonly [RegExp, (m: RegExpMatchArray) => string | null])[] = [
  [/(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?!\d)/g, (m) => valid(m[3], m[2], m[1])],
  [/(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/g, (m) => valid(m[1], m[2], m[3])],
  [
    /(?<![\d.])(\d{1,2})\.?\s+(?:päivänä\s+)?(\p{L}+?)(?:kuuta?|kuun)?\s+((?:19|20)\d{2})(?!\d)/giu,
    (m) => byName(m[3], m[2], m[1]),
  ],
  [
    /(?<![\p{L}-])(\p{L}+?)kuun\s+(\d{1,2})\.?\s+päivänä\s+((?:19|20)\d{2})(?!\d)/giu,
    (m) => byName(m[3], m[1], m[2]),
  ],
  [
    /(?<![\p{L}–-])(\p{L}+?)(?:kuussa|kuun|kuu|kuuta|kuulle)\s+(?:\p{L}{3,14}\s+)?((?:19|20)\d{2})(?!\d)/giu,
    (m) => byName(m[2], m[1]),
  ],
  [
    /(?<![\p{L}–-])(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\s+(?:månad\s+)?((?:19|20)\d{2})(?!\d)/giu,
    (m) => byName(m[2], m[1]),
  ],
  [/(?<![\d./])(\d{1,2})[./]((?:19|20)\d{2})(?!\d)/g, (m) => valid(m[2], m[1])],
  [/(?<![\d./–-])((?:19|20)\d{2})(?![\d/–-])/g, (m) => m[1] ?? null],
];

function valid(year = '', month = '', day?: string): string | null {
  const inRange =
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    (day === undefined || (Number(day) >= 1 && Number(day) <= 31));
  return inRange ? iso(year, month, day) : null;
}

function byName(year = '', name = '', day?: string): string | null {
  const month = months[name.toLowerCase()];
  return month === undefined ? null : iso(year, month, day);
}

/** All dates of a text in order, the most precise reading of each; the text is short (a line or an answer). */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const [pattern, read] of patterns)
    for (const match of text.matchAll(pattern)) {
      const date = read(match);
      const start = match.index;
      const end = start + match[0].length;
      if (date !== null && !found.some((f) => f.start < end && f.end > start))
        found.push({ date, start, end });
    }
  return found.sort((a, b) => a.start - b.start);
}
