import { formatPlace, type FormatLanguage } from '../../format';
import type { DocumentSummary } from '../../state/document-summary';
import {
  reaches,
  type Reach,
  type ReachAnswer,
  type ReachBridge,
  type ReachGroup,
  type ReachMunicipality,
  type ReachPart,
} from './query-reach';

/** One municipality whose residents are known by language. */
export interface ReachPanel {
  readonly name: string;
  readonly municipality: ReachMunicipality;
  /** Reached first, and within each kind the largest first. */
  readonly groups: readonly ReachGroup[];
  readonly parts: readonly ReachPart[];
  /** Languages that orientation is not given in, the largest first. */
  readonly next: readonly ReachGroup[];
  readonly enough: EnoughLanguages;
  /** Languages of orientation that others may know; those they might reach are not counted as reached. */
  readonly bridges: readonly ReachBridge[];
  /** The programme states the languages of orientation. */
  readonly isKnown: boolean;
}

/** The fewest languages to add so that `targetShare` percent are reached; all there are where that cannot be had. */
export interface EnoughLanguages {
  readonly groups: readonly ReachGroup[];
  /** Percent reached with them. */
  readonly share: number;
}

/** Percent of residents with another own language that an orientation should reach. */
export const targetShare = 80;
const nextCount = 5;
const notReached: readonly Reach[] = ['unserved', 'intended', 'left_out'];

/** The municipalities in the order of the documents that name them; those of which nothing is known last. */
export function reachPanels(
  { municipalities, groups, parts, bridges }: ReachAnswer,
  documents: readonly DocumentSummary[],
  language: FormatLanguage,
): ReachPanel[] {
  const places = new Map(
    documents.flatMap((one) => one.places.map((place) => [place.code, place])),
  );
  const order = [...places.keys()];
  return [...municipalities]
    .sort(
      (a, b) =>
        Number(b.stated_languages > 0) - Number(a.stated_languages > 0) ||
        order.indexOf(a.municipality_code) - order.indexOf(b.municipality_code),
    )
    .map((municipality) => {
      const code = municipality.municipality_code;
      const place = places.get(code);
      const own = groups.filter((one) => one.municipality_code === code);
      return {
        name: place ? formatPlace(place, language) : code,
        municipality,
        groups: reaches.flatMap((reach) => own.filter((group) => group.reach === reach)),
        parts: parts.filter((one) => one.municipality_code === code),
        enough: enoughLanguages(municipality, own),
        bridges: bridges.filter((one) => one.municipality_code === code),
        next: own.filter(({ reach }) => notReached.includes(reach)).slice(0, nextCount),
        isKnown: municipality.stated_languages > 0,
      };
    });
}

/** As each resident has one own language, the largest groups first are the fewest languages. */
function enoughLanguages(
  { reached_share: reached }: ReachMunicipality,
  groups: readonly ReachGroup[],
): EnoughLanguages {
  const steps = groups
    .filter(({ step }) => step !== null)
    .sort((a, b) => (a.step ?? 0) - (b.step ?? 0));
  const before = (group: ReachGroup) => (group.reached_with ?? 0) - group.share;
  const needed = steps.filter((group) => before(group) < targetShare);
  return { groups: needed, share: needed.at(-1)?.reached_with ?? reached ?? 0 };
}

/** Municipalities that the documents are of, but whose residents no document tells by language. */
export function placesWithoutResidents(
  { municipalities }: ReachAnswer,
  documents: readonly DocumentSummary[],
  language: FormatLanguage,
): string[] {
  const known = new Set(municipalities.map((one) => one.municipality_code));
  const places = documents.flatMap((one) => one.places).filter(({ code }) => !known.has(code));
  return [...new Set(places.map((place) => formatPlace(place, language)))];
}
