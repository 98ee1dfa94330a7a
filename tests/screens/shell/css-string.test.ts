import { describe, expect, it } from 'vitest';
import { cssString } from '../../../src/screens/shell/css-string';

describe('a string of a style sheet', () => {
  it('holds the text between quotes', () => {
    expect(cssString('Maakunta: Uusimaa')).toBe('"Maakunta: Uusimaa"');
  });

  it('cannot be ended or escaped by the text', () => {
    expect(cssString('a"; } b\\')).toBe('"a\\"; } b\\\\"');
  });

  it('stays on one line', () => {
    expect(cssString(' a\n\tb ')).toBe('"a b"');
  });
});
