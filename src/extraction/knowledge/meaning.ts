import type {
  DeliveryMode,
  DocumentLanguage,
  PartyType,
  ServiceId,
  TargetGroup,
} from '../../contract/vocabulary';
import type { GrammaticalCase } from './inflect';

/** Words that steer the reading of a sentence; the terms stand in `data/lexicon/cues.csv`. */
export type Cue = string;

/** How the name of a language is written: `in` (arabiaksi), `kind` (arabiankielinen), `of` (arabian) or `name`. */
export type LanguageForm = 'in' | 'kind' | 'of' | 'name';

/** A noun that makes a body out of what stands before it (Pohjois-Savon *hyvinvointialue*). */
export interface PartyHead {
  readonly head: string;
  readonly partyType: PartyType;
  /**
   * `municipality`, `employment_area`, `wellbeing_county`: one of the reference tables, by the name before it or else the
   * issuer’s. `name`: a body by itself. `named`: with the words before it. `shape`: a company form after a name.
   * `generic`: unnamed bodies of the kind.
   */
  readonly resolvesTo: string;
}

export interface NamedBody {
  readonly name: string;
  readonly partyType: PartyType;
}

/** Words that tell what a figure measures; the terms stand in `data/lexicon/measure-cues.csv`. */
export type Measure = string;

/**
 * A body that decides, by its nominative. `family`: named by what stands before (*sivistys*lautakunta). `officer`: decides
 * alone, which only a paragraph shows. `short`: an abbreviation; of two bodies the city’s comes first.
 */
export interface DecidingBody {
  readonly name: string;
  readonly kind: 'body' | 'family' | 'officer' | 'short';
  /** Letters by which a family’s word is known. */
  readonly stem: string;
}

/** What a mention in the text means. */
export type Meaning =
  | { readonly kind: 'cue'; readonly cue: Cue; readonly language: DocumentLanguage }
  | { readonly kind: 'service'; readonly service: ServiceId }
  /** A word that names a service only in a heading. */
  | { readonly kind: 'topic'; readonly service: ServiceId }
  | { readonly kind: 'language'; readonly code: string; readonly form: LanguageForm }
  | {
      readonly kind: 'municipality';
      readonly code: string;
      readonly grammaticalCase: GrammaticalCase;
    }
  | { readonly kind: 'area'; readonly body: NamedBody }
  | { readonly kind: 'head'; readonly head: PartyHead }
  /** A unit of a municipality; a service point (`place`) may bear a name of its own. */
  /** A unit of a municipality by its nominative; `*` at its beginning stands for the words of a compound. */
  | { readonly kind: 'unit'; readonly name: string; readonly place: boolean }
  | { readonly kind: 'body'; readonly body: NamedBody }
  /** A word that tells what a figure measures. */
  | { readonly kind: 'measure'; readonly measure: Measure }
  | { readonly kind: 'indicator'; readonly indicator: string; readonly unit: string }
  /** How a service is given; null for words that only look like it. */
  | { readonly kind: 'mode'; readonly mode: DeliveryMode | null }
  /** For whom a service is; null for words that only look like it. */
  | { readonly kind: 'group'; readonly group: TargetGroup | null }
  | { readonly kind: 'deciding'; readonly body: DecidingBody };

export type MeaningKind = Meaning['kind'];
export type MeaningOf<K extends MeaningKind> = Extract<Meaning, { kind: K }>;
