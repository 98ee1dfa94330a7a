/** Languages that numbers, dates and names are written in. */
export type FormatLanguage = 'fi' | 'sv' | 'en';

const localeOf = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const;
const noBreakSpace = '\u00a0';

/** Made once each: making one takes far longer than using it. */
const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: FormatLanguage, least: number, most: number): Intl.NumberFormat {
  const key = `${language} ${least} ${most}`;
  const known = numberFormats.get(key);
  if (known) return known;
  const digits = { minimumFractionDigits: least, maximumFractionDigits: most };
  const made = new Intl.NumberFormat(localeOf[language], digits);
  numberFormats.set(key, made);
  return made;
}

/** `10 284` and `4,7`; in English `10,284` and `4.7`. At most one decimal unless told. */
export function formatNumber(value: number, language: FormatLanguage, decimals = 1): string {
  return numberFormat(language, 0, decimals).format(value);
}

/** A number with so many decimals always, so that a column of them lines up: `4,0`. */
export function formatFixed(value: number, language: FormatLanguage, decimals: number): string {
  return numberFormat(language, decimals, decimals).format(value);
}

/** A percentage number with its sign: `6,8 %`; in English `6.8%`. */
export function formatPercent(value: number, language: FormatLanguage, decimals = 1): string {
  const number = formatNumber(value, language, decimals);
  return language === 'en' ? `${number}%` : `${number}${noBreakSpace}%`;
}

/** A percentage number with one decimal always, so that a column of shares lines up: `42,0 %`. */
export function formatShare(value: number, language: FormatLanguage): string {
  const number = formatFixed(value, language, 1);
  return language === 'en' ? `${number}%` : `${number}${noBreakSpace}%`;
}

/** A share where space is short: a decimal only below ten per cent. */
export function formatRoundShare(value: number, language: FormatLanguage): string {
  return formatPercent(value, language, value < 10 ? 1 : 0);
}

const byteUnits = {
  fi: ['t', 'kt', 'Mt', 'Gt'],
  sv: ['B', 'kB', 'MB', 'GB'],
  en: ['B', 'kB', 'MB', 'GB'],
};

/** The size of a file in thousands: `1,4 Mt`, in Swedish and English `1,4 MB`; a decimal only below ten. */
export function formatBytes(bytes: number, language: FormatLanguage): string {
  const rounded = (power: number) => {
    const value = bytes / 1000 ** power;
    return Number(value.toFixed(power > 0 && value < 9.95 ? 1 : 0));
  };
  const units = byteUnits[language];
  const power = units.findIndex((_, i) => rounded(i) < 1000 || i === units.length - 1);
  return `${formatNumber(rounded(power), language)}${noBreakSpace}${units[power]}`;
}

/** `a, b ja c`, in the reader's language. */
export function formatList(items: readonly string[], language: FormatLanguage): string {
  return new Intl.ListFormat(localeOf[language], { type: 'conjunction' }).format(items);
}

/** An ISO 8601 date as precise as it is: `18.11.2024`, `11/2024`, `2024`; in English `18 November 2024`. */
export function formatDate(date: string, language: FormatLanguage): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || !month) return date;
  if (language !== 'en') return day ? `${day}.${month}.${year}` : `${month}/${year}`;
  return new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1, day ?? 1));
}

/** `2018–2025`, or the one year there is; empty when there is none. */
export function formatPeriod(start: string | null, end: string | null): string {
  const years = [start, end].map((date) => date?.slice(0, 4)).filter((year) => year !== undefined);
  return [...new Set(years)].join('–');
}

/** The name of the reader's language; English readers see the name of the majority. */
export function formatPlace(
  place: { name_fi: string; name_sv: string; language_status?: string },
  language: FormatLanguage,
): string {
  const isSwedish =
    language === 'sv' || (language === 'en' && place.language_status?.startsWith('sv'));
  return isSwedish ? place.name_sv : place.name_fi;
}

interface Programme {
  readonly file_name: string;
  readonly title: string | null;
  readonly year: string | null;
  readonly period_start: string | null;
  readonly period_end: string | null;
  /** Tells it from its namesakes. */
  readonly mark?: string | null;
  readonly places: readonly { name_fi: string; name_sv: string; language_status: string }[];
}

/** What a programme is called in lists: `Kauniainen 2018–2025`, `Kauniainen 2025 (sv)`. */
export function formatProgramme(programme: Programme, language: FormatLanguage): string {
  const [issuer] = programme.places;
  const name = issuer ? formatPlace(issuer, language) : (programme.title ?? programme.file_name);
  const years = formatPeriod(programme.period_start, programme.period_end) || programme.year;
  const whole = issuer && years ? `${name} ${years}` : name;
  return programme.mark ? `${whole} (${programme.mark})` : whole;
}
