import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../../src/screens/responsible/sentence-around';

const text = 'Otsikko\nAlku on täällä. Viraston nimi mainitaan 1.1.2025 asti. Loppu.\nMuuta';
const within = { start: 8, end: text.indexOf('\nMuuta') };

function around(words: string): string {
  const start = text.indexOf(words);
  return sentenceAround(text, { start, end: start + words.length, within });
}

describe('the sentence around a place', () => {
  it('is the one that holds it, and a date does not end it', () => {
    expect(around('Viraston')).toBe('Viraston nimi mainitaan 1.1.2025 asti.');
  });

  it('does not leave the passage at either end', () => {
    expect(around('Alku')).toBe('Alku on täällä.');
    expect(around('Loppu')).toBe('Loppu.');
  });

  it('is the whole passage where nothing parts it', () => {
    expect(sentenceAround('yksi kaksi', { start: 5, end: 10, within: { start: 0, end: 10 } })).toBe(
      'yksi kaksi',
    );
  });
});
