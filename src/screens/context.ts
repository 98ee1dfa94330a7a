import { createContext } from 'svelte';
import type { Connection } from '../database/connection';
import { Address, type AddressBar } from '../state/address.svelte';
import type { DocumentSummary } from '../state/document-summary';
import { Documents } from '../state/documents.svelte';
import { Filters } from '../state/filters.svelte';
import { Language } from '../state/language.svelte';
import { Selection } from '../state/selection.svelte';
import { Source, type Open } from '../state/source.svelte';
import { Theme, type ThemeBrowser } from '../state/theme.svelte';

/** What every screen shares; each part is explained at its class. */
export interface App {
  readonly address: Address;
  readonly language: Language;
  readonly filters: Filters;
  readonly documents: Documents;
  readonly passage: Selection;
  readonly theme: Theme;
  readonly source: Source<Connection>;
}

/** The doors to the outside that the app is given. */
export interface Surroundings {
  readonly addressBar: AddressBar;
  readonly theme: ThemeBrowser;
  readonly open: Open<Connection>;
}

export const [getApp, setApp] = createContext<App>();

export function createApp(documents: readonly DocumentSummary[], outside: Surroundings): App {
  const address = new Address(outside.addressBar);
  const filters = new Filters(address);
  return {
    address,
    filters,
    language: new Language(address),
    documents: new Documents(documents, filters),
    passage: new Selection(address),
    theme: new Theme(outside.theme),
    source: new Source(outside.open),
  };
}
