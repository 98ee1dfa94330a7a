import {
  documentLanguages,
  passageKinds,
  sections,
  type DocumentLanguage,
  type PassageKind,
  type Section,
} from '../../contract/vocabulary';
import type { FacetName } from '../../search/question';
import type { Address } from '../../state/address.svelte';

/** Whether results stand by rank or under their programmes. */
export type Arrangement = 'rank' | 'document';

/** What the address asks of the search, beside the filters that all screens share. */
export interface SearchView {
  readonly query: string;
  readonly section: readonly Section[];
  readonly kind: readonly PassageKind[];
  /** Of the documents; the key is `text`, as `lang` is the interface's. */
  readonly language: readonly DocumentLanguage[];
  readonly arrangement: Arrangement;
}

/** The key of each facet in the address. */
export const facetKeys: Readonly<Record<FacetName, string>> = {
  section: 'section',
  municipality: 'municipality',
  kind: 'kind',
  language: 'text',
};

export function readView(address: Address): SearchView {
  const chosen = <T extends string>(key: string, values: readonly T[]) =>
    values.filter((value) => address.all(key).includes(value));
  return {
    query: address.one('q') ?? '',
    section: chosen(facetKeys.section, sections),
    kind: chosen(facetKeys.kind, passageKinds),
    language: chosen(facetKeys.language, documentLanguages),
    arrangement: address.one('arrange') === 'document' ? 'document' : 'rank',
  };
}
