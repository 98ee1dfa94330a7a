import fi from './schema/fi.json';
import sv from './schema/sv.json';

const translations: Readonly<Record<'fi' | 'sv', Readonly<Record<string, string>>>> = { fi, sv };

/**
 * What a table or column is, in the language of the interface. The contract says it in English, which the data package
 * repeats; the other languages stand here by the English text, so that a changed text asks for new ones.
 */
export function schemaWords(english: string, language: 'fi' | 'sv' | 'en'): string {
  return language === 'en' ? english : (translations[language][english] ?? english);
}
