import { describe, expect, it } from 'vitest';
import { Address } from '../../src/state/address.svelte';
import { addressOf, silentBar } from './state.sample';

describe('address', () => {
  it('reads the screen and every value of a key', () => {
    const address = addressOf('languages.html#region=01&region=07&lang=sv');
    expect(address.screen).toBe('languages');
    expect(address.all('region')).toEqual(['01', '07']);
    expect(address.one('lang')).toBe('sv');
    expect(address.one('year')).toBeNull();
    expect(address.keys).toEqual(['region', 'lang']);
  });

  it('is the home without a page, with or without keys', () => {
    expect(addressOf('').screen).toBe('overview');
    expect(addressOf('#lang=sv').one('lang')).toBe('sv');
    expect(addressOf('index.html').screen).toBe('overview');
  });

  it('reads a page that a server shows without its ending', () => {
    expect(addressOf('languages#lang=sv').screen).toBe('languages');
  });

  it('rewrites the older form without a step of the history', () => {
    const bar = silentBar('#/languages?region=01&lang=sv');
    const address = new Address(bar);
    expect(address.screen).toBe('languages');
    address.follow();
    expect(bar.hash).toBe('languages.html#region=01&lang=sv');
    expect(bar.pushed).toBe(0);
    expect(addressOf('#/').screen).toBe('overview');
  });

  it('changes keys and leaves the others', () => {
    const bar = silentBar('index.html#lang=sv&year=2024');
    const address = new Address(bar);
    expect(address.linkWith({ year: null })).toBe('index.html#lang=sv');
    address.change({ year: null, region: ['01', '07'] });
    expect(bar.hash).toBe('index.html#lang=sv&region=01&region=07');
    expect(bar.pushed).toBe(1);
  });

  it('writes nothing when nothing changes', () => {
    const bar = silentBar('index.html#lang=sv');
    new Address(bar).change({ lang: 'sv' });
    expect(bar.pushed).toBe(0);
  });

  it('takes filters and language along to another screen, but not what belongs to this one', () => {
    const address = addressOf(
      'index.html#lang=sv&region=01&certainty=exact&mode=questions&evidence=aura:1-2',
    );
    expect(address.linkTo('languages')).toBe('languages.html#lang=sv&region=01&certainty=exact');
    expect(address.linkTo('document', { id: 'aura', region: null })).toBe(
      'document.html#lang=sv&certainty=exact&id=aura',
    );
  });

  it('brings back the same view from what it wrote', () => {
    const bar = silentBar();
    new Address(bar).change({ evidence: 'å ä:10-20', area: ['Länsi-Uusimaa & muut', 'a#b?c'] });
    const again = addressOf(bar.hash);
    expect(again.one('evidence')).toBe('å ä:10-20');
    expect(again.all('area')).toEqual(['Länsi-Uusimaa & muut', 'a#b?c']);
  });

  it('follows the history and links', () => {
    const bar = silentBar('index.html#lang=sv');
    const address = new Address(bar);
    bar.hash = 'languages.html';
    address.follow();
    expect(address.screen).toBe('languages');
    expect(address.one('lang')).toBeNull();
    address.go('population.html#lang=en');
    expect(bar.hash).toBe('population.html#lang=en');
    expect(bar.pushed).toBe(1);
  });
});
