import type { Bar } from '../../charts/bar-layout';
import type { Point, Series } from '../../charts/series';
import type { CheckOption } from '../../components/check-option';
import { formatNumber, formatShare, formatPlace, type FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';
import { nameIn } from '../../messages/name-in';
import type { DocumentSummary } from '../../state/document-summary';
import type {
  GroupIndicator,
  Indicator,
  PopulationAnswer,
  ResidentGroup,
  ResidentTotal,
  ShareOfYear,
} from './query';

/** One table of residents of one municipality. */
export interface ResidentPanel {
  readonly name: string;
  readonly total: ResidentTotal;
  /** Finnish citizens, or Finnish and Swedish speakers: too many to share a scale with the others. */
  readonly national: readonly ResidentGroup[];
  /** The others, what is left together last. */
  readonly groups: readonly ResidentGroup[];
}

/** Names of municipalities by code, as the documents' places give them. */
export function placeNames(
  documents: readonly DocumentSummary[],
  language: FormatLanguage,
): Map<string, string> {
  return new Map(
    documents.flatMap(({ places }) =>
      places.map((place) => [place.code, formatPlace(place, language)]),
    ),
  );
}

/** Key of a point or bar of a municipality. */
export function pointKey(code: string, what: string | number): string {
  return `${code} ${what}`;
}

/** One line a municipality, the highest last value first. */
export function shareSeries(
  shares: readonly ShareOfYear[],
  names: ReadonlyMap<string, string>,
  language: FormatLanguage,
): Series[] {
  const codes = [...new Set(shares.map((one) => one.municipality_code))];
  const series = codes.map((code) => {
    const name = names.get(code) ?? code;
    const own = shares.filter((one) => one.municipality_code === code);
    return { key: code, name, points: own.map((one) => sharePoint(one, name, language)) };
  });
  return series.sort((a, b) => (b.points.at(-1)?.value ?? 0) - (a.points.at(-1)?.value ?? 0));
}

/** The series with those of the given municipalities told apart. */
export function withChosen(series: readonly Series[], codes: readonly string[]): Series[] {
  return series.map((one) => (codes.includes(one.key) ? { ...one, chosen: true } : one));
}

/** The municipalities of the series in the order of the alphabet, to choose from. */
export function highlightOptions(
  series: readonly Series[],
  language: FormatLanguage,
): CheckOption[] {
  const { compare } = new Intl.Collator(language === 'sv' ? 'sv' : 'fi');
  return series
    .map(({ key, name }) => ({ value: key, label: name }))
    .sort((a, b) => compare(a.label, b.label));
}

/** The chosen series before the others, both in the order given. */
export function chosenFirst(series: readonly Series[]): Series[] {
  return [...series.filter(({ chosen }) => chosen), ...series.filter(({ chosen }) => !chosen)];
}

function sharePoint(one: ShareOfYear, name: string, language: FormatLanguage): Point {
  const text = formatShare(one.share, language);
  return {
    key: pointKey(one.municipality_code, one.year),
    year: one.year,
    value: one.share,
    text,
    label: m.population_point({ municipality: name, year: one.year, share: text }),
  };
}

/** The newest tables of one kind, one panel a municipality. */
export function residentPanels(
  { groups, totals }: PopulationAnswer,
  indicator: GroupIndicator,
  names: ReadonlyMap<string, string>,
): ResidentPanel[] {
  return totals
    .filter((total) => total.indicator === indicator)
    .map((total) => {
      const own = groups.filter(
        (group) =>
          group.indicator === indicator &&
          group.document_id === total.document_id &&
          group.municipality_code === total.municipality_code &&
          group.year === total.year &&
          group.date === total.date,
      );
      return {
        name: names.get(total.municipality_code) ?? total.municipality_code,
        total,
        national: own.filter(({ kind }) => kind === 'national'),
        groups: own.filter(({ kind }) => kind !== 'national'),
      };
    });
}

/** How many figures of a kind do not count. */
export function leftOutCount({ leftOut }: PopulationAnswer, indicator: Indicator): number {
  return leftOut.find((one) => one.indicator === indicator)?.figures ?? 0;
}

export function groupName(group: ResidentGroup, language: FormatLanguage): string {
  return group.kind === 'rest' ? m.population_rest() : nameIn(group, language);
}

/** The groups of a panel as bars. */
export function groupBars({ groups, name }: ResidentPanel, language: FormatLanguage): Bar[] {
  return groups.map((group) => {
    const text = formatNumber(group.persons, language);
    const what = groupName(group, language);
    return {
      key: group.category,
      name: what,
      value: group.persons,
      text,
      label: m.population_bar({ municipality: name, group: what, persons: text }),
      rest: group.kind === 'rest',
    };
  });
}
