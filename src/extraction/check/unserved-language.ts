import type { Row } from '../../contract/rows';
import type { Check, CheckContext } from './check';

/**
 * A language is large when at least this share of those speak it who speak neither Finnish, Swedish nor Sámi: a group a
 * municipality of any size has to reckon with.
 */
const LARGE_SHARE = 0.1;
/** Fewer speakers than this do not fill a course. */
const MIN_SPEAKERS = 20;

/** Finnish, Swedish and the Sámi languages are the country’s own. */
const domestic = new Set(['fi', 'sv', 'se', 'smi', 'smn', 'sms', 'total']);

/**
 * A large language group by the document’s own statistics that is not among the languages in which civic orientation is given,
 * planned or needed. Where no language of it is stated nothing can be said.
 */
export const unservedLanguage: Check = {
  rule: 'unserved-language',
  check(context) {
    const served = servedLanguages(context);
    if (served.size === 0) return [];
    const groups = latestGroups(context.rows.statistics);
    const speakers = groups.reduce((n, r) => n + (r.value ?? 0), 0);
    return groups
      .filter((r) => r.category !== 'other' && !isServed(served, r.category ?? ''))
      .filter((r) => (r.value ?? 0) >= Math.max(MIN_SPEAKERS, speakers * LARGE_SHARE))
      .map((r) => {
        const name = nameOf(context, r.category ?? '');
        const percent = Math.round(((r.value ?? 0) / speakers) * 100);
        return {
          severity: 'info',
          subject: r.category,
          message: `${name} has ${r.value ?? 0} speakers, ${percent} % of those who speak a foreign language, and is not among the languages of civic orientation.`,
          expected: `civic orientation in ${name}`,
          found: [...served].sort().join(' '),
          evidence_id: r.evidence_id,
        };
      });
  },
};

const servedLanguages = ({ rows }: CheckContext): Set<string> =>
  new Set(
    rows.languages
      .filter((r) => r.service_id === 'civic_orientation' && r.role !== 'spoken')
      .map((r) => r.language_code),
  );

/** Statistics write Persian for Dari too, and Kurdish for its kinds. */
const related: Readonly<Record<string, readonly string[]>> = {
  fa: ['prs'],
  prs: ['fa'],
  ku: ['ckb', 'kmr'],
  ckb: ['ku'],
  kmr: ['ku'],
  tl: ['fil'],
  fil: ['tl'],
};

const isServed = (served: ReadonlySet<string>, code: string): boolean =>
  [code, ...(related[code] ?? [])].some((c) => served.has(c));

/** The foreign-language groups of the latest year told. */
function latestGroups(statistics: readonly Row<'statistics'>[]): Row<'statistics'>[] {
  const foreign = statistics.filter(
    (r) => r.indicator === 'population_by_language' && !domestic.has(r.category ?? 'total'),
  );
  const latest = Math.max(...foreign.map((r) => r.year ?? 0));
  return foreign.filter((r) => (r.year ?? 0) === latest);
}

const nameOf = ({ knowledge }: CheckContext, code: string): string =>
  knowledge.languages.rows.find((r) => r.language_code === code)?.name_en ?? code;
