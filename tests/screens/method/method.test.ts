import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  certaintyMeanings,
  ruleMeanings,
  stateMeanings,
} from '../../../src/screens/method/meanings';
import { methodParts, type MethodPart } from '../../../src/screens/method/parts';

const parts: readonly MethodPart[] = methodParts;
const languages = ['fi', 'sv', 'en'] as const;
const read = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(`src/messages/method/${language}.json`, 'utf8')) as Record<
    string,
    string
  >;

describe('the parts of the method', () => {
  it('have an address of their own and something to say', () => {
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
    for (const { id, title, paragraphs, items = [] } of parts) {
      expect(title(), id).not.toBe('');
      expect(paragraphs.length + items.length, id).toBeGreaterThan(0);
    }
  });

  it('say the same in three languages, each in its own words', () => {
    const [fi, sv, en] = languages.map(read);
    expect(Object.keys(sv ?? {})).toEqual(Object.keys(fi ?? {}));
    expect(Object.keys(en ?? {})).toEqual(Object.keys(fi ?? {}));
    for (const [key, words] of Object.entries(fi ?? {}))
      if (words.split(' ').length > 3) {
        expect(sv?.[key], key).not.toBe(words);
        expect(en?.[key], key).not.toBe(words);
        expect(en?.[key], key).not.toBe(sv?.[key]);
      }
  });

  it('hold no markup and no measured figure', () => {
    for (const language of languages)
      for (const [key, words] of Object.entries(read(language))) {
        expect(words, key).not.toMatch(/<\/?[a-z]/i);
        expect(words, key).not.toMatch(/\b(0[.,]\d\d|1[.,]00)\b/);
      }
  });
});

describe('the signs', () => {
  it('each have a name and a meaning, and none the glyph of another', () => {
    const glyphs = stateMeanings.map(({ state, planned, elsewhere }) =>
      [state, planned, elsewhere].join(),
    );
    expect(new Set(glyphs).size).toBe(7);
    for (const { id, name, meaning } of [...stateMeanings, ...certaintyMeanings, ...ruleMeanings]) {
      expect(name(), id).not.toBe('');
      expect(meaning(), id).not.toBe('');
    }
  });

  it('cover every certainty and every quality rule', () => {
    expect(certaintyMeanings.map(({ id }) => id)).toEqual(['exact', 'inferred', 'fuzzy']);
    expect(ruleMeanings).toHaveLength(11);
  });
});
