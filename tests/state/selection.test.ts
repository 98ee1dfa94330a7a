import { describe, expect, it } from 'vitest';
import { Address } from '../../src/state/address.svelte';
import { Selection } from '../../src/state/selection.svelte';
import { formatSought, parseSought, type Sought } from '../../src/state/sought';
import { silentBar } from './state.sample';

describe('selection', () => {
  it('keeps the open passage in the address', () => {
    const bar = silentBar('index.html');
    const selection = new Selection(new Address(bar));
    selection.open({ evidenceId: 'aura:10-20' });
    expect(bar.hash).toBe('index.html#evidence=aura:10-20');
    expect(selection.target).toEqual({ evidenceId: 'aura:10-20' });
  });

  it('steps from passage to passage without filling the history', () => {
    const bar = silentBar('index.html');
    const selection = new Selection(new Address(bar));
    selection.open({ evidenceId: 'aura:10-20' });
    selection.open({ evidenceId: 'aura:30-40' });
    expect(bar.pushed).toBe(1);
  });

  it('tells what was looked for in vain', () => {
    const selection = new Selection(new Address(silentBar('index.html#missing=aura')));
    expect(selection.target).toBeUndefined();
    const sought = { what: 'coverage', section: '3', facet: 'responsible' } as const;
    selection.open({ documentId: 'aura', sought });
    expect(selection.target).toEqual({ documentId: 'aura', sought });
    selection.close();
    expect(selection.target).toBeUndefined();
  });
});

describe('sought', () => {
  const cases: Sought[] = [
    { what: 'coverage', section: '3', facet: 'responsible' },
    { what: 'answer', question: '3a-2' },
    { what: 'language', service: 'civic_orientation', language: 'sr-Latn' },
    { what: 'statistic', indicator: 'foreign_citizen_share', category: 'total' },
  ];
  it.each(cases)('comes back from the address: $what', (sought) => {
    expect(parseSought(formatSought(sought))).toEqual(sought);
  });

  it('is nothing when the address says something else', () => {
    expect(parseSought('')).toBeUndefined();
    expect(parseSought('something.else')).toBeUndefined();
  });
});
