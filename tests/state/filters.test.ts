import { describe, expect, it } from 'vitest';
import { Documents } from '../../src/state/documents.svelte';
import { Filters } from '../../src/state/filters.svelte';
import { addressOf, documentOf, place } from './state.sample';

const all = [
  documentOf('aura', [place('019', '02', 'fi')], '2025'),
  documentOf('kokkola', [place('272', '16', 'fi-sv'), place('849', '16', 'fi')], '2025'),
  documentOf('vanha', [place('272', '16', 'fi-sv')], null),
  documentOf('rikki', [], null),
];

function shownWith(query: string): readonly string[] {
  return new Documents(all, new Filters(addressOf(`#/overview?${query}`))).shownIds;
}

describe('filters', () => {
  it('let everything through when none is set, unread documents included', () => {
    expect(shownWith('')).toEqual(['aura', 'kokkola', 'vanha', 'rikki']);
  });

  it('accept any value of one filter', () => {
    expect(shownWith('municipality=019&municipality=272')).toEqual(['aura', 'kokkola', 'vanha']);
  });

  it('must all hold', () => {
    expect(shownWith('region=16&year=2025')).toEqual(['kokkola']);
  });

  it('find a programme by a municipality that it covers', () => {
    expect(shownWith('municipality=849')).toEqual(['kokkola']);
  });

  it('must hold of one and the same municipality', () => {
    expect(shownWith('municipality=849&status=fi-sv')).toEqual([]);
  });

  it('leave documents alone when they choose facts', () => {
    expect(shownWith('certainty=fuzzy')).toHaveLength(all.length);
  });

  it('count facts of every certainty until some are chosen', () => {
    const filters = (query: string) => new Filters(addressOf(`#/overview?${query}`));
    expect(filters('').certainties).toEqual(['exact', 'inferred', 'fuzzy']);
    expect(filters('').leavesOut).toBe(false);
    const some = filters('certainty=fuzzy&certainty=exact');
    expect(some.certainties).toEqual(['exact', 'fuzzy']);
    expect(some.leavesOut).toBe(true);
    expect(filters('certainty=exact&certainty=inferred&certainty=fuzzy').leavesOut).toBe(false);
  });

  it('do not know a certainty that is none', () => {
    const filters = new Filters(addressOf('#/overview?certainty=sure'));
    expect(filters.active).toEqual([]);
    expect(filters.certainties).toHaveLength(3);
  });

  it('drop one value and keep the rest', () => {
    const filters = new Filters(addressOf('#/overview?region=02&region=16&year=2025'));
    filters.drop({ key: 'region', value: '02' });
    expect(filters.active).toEqual([
      { key: 'region', value: '16' },
      { key: 'year', value: '2025' },
    ]);
    filters.clear();
    expect(filters.active).toEqual([]);
  });
});
