interface Names {
  readonly name_fi: string;
  readonly name_sv: string;
  readonly name_en: string;
}

/** The name of a language, country or service in the language of the interface. */
export function nameIn(names: Names, language: 'fi' | 'sv' | 'en'): string {
  return names[`name_${language}`];
}
