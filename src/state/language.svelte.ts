import type { Address } from './address.svelte';

/** Languages of the interface, the default first. */
export const interfaceLanguages = ['fi', 'sv', 'en'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** The language of the interface, kept in the address. */
export class Language {
  readonly #address: Address;
  readonly #current = $derived.by(() => toLanguage(this.#address.one('lang')));

  constructor(address: Address) {
    this.#address = address;
  }

  get current(): InterfaceLanguage {
    return this.#current;
  }

  choose(language: InterfaceLanguage): void {
    this.#address.change({ lang: language === interfaceLanguages[0] ? null : language });
  }
}

function toLanguage(value: string | null): InterfaceLanguage {
  return interfaceLanguages.find((language) => language === value) ?? interfaceLanguages[0];
}
