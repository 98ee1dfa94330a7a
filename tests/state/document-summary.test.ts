import { describe, expect, it } from 'vitest';
import { withMarks } from '../../src/state/document-summary';
import { documentOf, place } from './state.sample';

const places = [place('900', '01', 'fi-sv')];
const marks = (rows: Parameters<typeof withMarks>[0]) => withMarks(rows).map(({ mark }) => mark);

describe('the mark of a document', () => {
  it('is not needed where a name is the only one', () => {
    expect(marks([documentOf('a', places, '2024'), documentOf('b', places, '2025')])).toEqual([
      null,
      null,
    ]);
  });

  it('is the language where that tells namesakes apart', () => {
    const swedish = { ...documentOf('b', places, '2025'), language: 'sv' } as const;
    expect(marks([documentOf('a', places, '2025'), swedish])).toEqual(['fi', 'sv']);
  });

  it('is the file where it does not', () => {
    expect(marks([documentOf('a', places, '2025'), documentOf('b', places, '2025')])).toEqual([
      'a.pdf',
      'b.pdf',
    ]);
  });

  it('is not given to documents of no municipality', () => {
    expect(marks([documentOf('a', [], null), documentOf('b', [], null)])).toEqual([null, null]);
  });
});
