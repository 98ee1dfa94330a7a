import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Staged } from '../../../src/screens/document/staged.svelte';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const at = (staged: Staged<string>, count: number) =>
  Array.from({ length: count }, (_, part) => staged.of(part));

describe('parts drawn in steps', () => {
  it('begin with the one asked for, go on to the end and then back to the start', () => {
    const staged = new Staged<string>(() => 0);
    staged.give('a', { count: 5, from: 3 });
    expect(at(staged, 5)).toEqual([undefined, undefined, undefined, 'a', undefined]);
    vi.advanceTimersToNextTimer();
    expect(at(staged, 5)).toEqual([undefined, undefined, 'a', 'a', 'a']);
    vi.runAllTimers();
    expect(at(staged, 5)).toEqual(['a', 'a', 'a', 'a', 'a']);
  });

  it('stay one by one while a step takes long', () => {
    let now = 0;
    const staged = new Staged<string>(() => (now += 100));
    staged.give('a', { count: 4, from: 0 });
    vi.advanceTimersToNextTimer();
    expect(at(staged, 4)).toEqual(['a', 'a', undefined, undefined]);
    vi.advanceTimersToNextTimer();
    expect(at(staged, 4)).toEqual(['a', 'a', 'a', undefined]);
  });

  it('take up a newer value before the older one is done', () => {
    const staged = new Staged<string>(() => 0);
    staged.give('a', { count: 3, from: 0 });
    staged.give('b', { count: 3, from: 0 });
    vi.runAllTimers();
    expect(at(staged, 3)).toEqual(['b', 'b', 'b']);
  });

  it('are all there at once when asked, and no more after a stop', () => {
    const staged = new Staged<string>(() => 0);
    staged.give('a', { count: 3, from: 0 });
    staged.finish('a');
    expect(at(staged, 3)).toEqual(['a', 'a', 'a']);
    staged.give('b', { count: 3, from: 0 });
    staged.stop();
    vi.runAllTimers();
    expect(at(staged, 3)).toEqual(['b', 'a', 'a']);
  });
});
