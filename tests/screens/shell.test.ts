import { describe, expect, it } from 'vitest';
import { Filters } from '../../src/state/filters.svelte';
import { loosenings } from '../../src/screens/shell/loosening';
import { unknownValues } from '../../src/screens/shell/unknown-values';
import { addressOf, documentOf, place } from '../state/state.sample';

const documents = [
  documentOf('a', [place('900', '01', 'fi')], '2024'),
  documentOf('b', [place('901', '01', 'fi')], '2025'),
  documentOf('c', [place('902', '02', 'sv')], '2025'),
];
const filtersOf = (hash: string) => new Filters(addressOf(`index.html#${hash}`));

describe('filters that leave nothing', () => {
  it('are named with what each would let through, the most fruitful first', () => {
    expect(loosenings(documents, filtersOf('region=01&status=sv'))).toEqual(
      [
        { key: 'region', count: 1 },
        { key: 'status', count: 2 },
      ].sort((a, b) => b.count - a.count),
    );
  });

  it('are not named when none of them alone is enough', () => {
    expect(loosenings(documents, filtersOf('region=01&status=sv&year=1999'))).toEqual([]);
  });
});

describe('values of the address', () => {
  it('that no document has are told', () => {
    expect(unknownValues(filtersOf('municipality=900&region=99').active, documents)).toEqual([
      { key: 'region', value: '99' },
    ]);
  });
});
