import { describe, expect, it } from 'vitest';
import { Address } from '../../src/state/address.svelte';
import { addressOf, silentBar } from './state.sample';

describe('address', () => {
  it('reads the screen and every value of a key', () => {
    const address = addressOf('#/languages?region=01&region=07&lang=sv');
    expect(address.screen).toBe('languages');
    expect(address.all('region')).toEqual(['01', '07']);
    expect(address.one('lang')).toBe('sv');
    expect(address.one('year')).toBeNull();
  });

  it('is empty for an empty hash', () => {
    expect(addressOf('').screen).toBe('');
    expect(addressOf('#/').all('region')).toEqual([]);
  });

  it('changes keys and leaves the others', () => {
    const bar = silentBar('#/overview?lang=sv&year=2024');
    new Address(bar).change({ year: null, region: ['01', '07'] });
    expect(bar.hash).toBe('#/overview?lang=sv&region=01&region=07');
    expect(bar.pushed).toBe(1);
  });

  it('writes nothing when nothing changes', () => {
    const bar = silentBar('#/overview?lang=sv');
    new Address(bar).change({ lang: 'sv' });
    expect(bar.pushed).toBe(0);
  });

  it('takes filters and language along to another screen, but not what belongs to this one', () => {
    const address = addressOf(
      '#/overview?lang=sv&region=01&certainty=exact&mode=questions&evidence=aura:1-2',
    );
    expect(address.linkTo('languages')).toBe('#/languages?lang=sv&region=01&certainty=exact');
  });

  it('brings back the same view from what it wrote', () => {
    const bar = silentBar();
    new Address(bar).change({ evidence: 'å ä:10-20', area: ['Länsi-Uusimaa & muut'] });
    const again = addressOf(bar.hash);
    expect(again.one('evidence')).toBe('å ä:10-20');
    expect(again.all('area')).toEqual(['Länsi-Uusimaa & muut']);
  });

  it('follows the history', () => {
    const bar = silentBar('#/overview?lang=sv');
    const address = new Address(bar);
    bar.hash = '#/languages';
    address.follow();
    expect(address.screen).toBe('languages');
    expect(address.one('lang')).toBeNull();
  });
});
