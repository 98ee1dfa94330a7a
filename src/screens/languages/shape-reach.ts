import { formatPlace, type FormatLanguage } from '../../format';
import type { DocumentSummary } from '../../state/document-summary';
import {
  reaches,
  type Reach,
  type ReachAnswer,
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
  /** The programme states the languages of orientation. */
  readonly isKnown: boolean;
}

const nextCount = 5;
const notReached: readonly Reach[] = ['unserved', 'intended', 'left_out'];

/** The municipalities in the order of the documents that name them; those of which nothing is known last. */
export function reachPanels(
  { municipalities, groups, parts }: ReachAnswer,
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
        next: own.filter(({ reach }) => notReached.includes(reach)).slice(0, nextCount),
        isKnown: municipality.stated_languages > 0,
      };
    });
}
