import type { DocumentLanguage } from '../contract/vocabulary';
import { finnishKeys } from './finnish-keys';
import { swedishKeys } from './swedish-keys';

/** Keys of a word form in lower case: two forms of one word share at least one. */
export function wordKeys(word: string, language: DocumentLanguage): readonly string[] {
  if (!/\p{L}/u.test(word)) return [word];
  return language === 'sv' ? swedishKeys(word) : finnishKeys(word);
}
