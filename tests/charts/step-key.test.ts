import { describe, expect, it } from 'vitest';
import { stepKey } from '../../src/charts/step-key';

const rows = [
  ['a1', 'a2', 'a3'],
  ['b1', 'b2'],
];

describe('arrow keys', () => {
  it.each([
    ['a1', 'ArrowRight', 'a2'],
    ['a2', 'ArrowLeft', 'a1'],
    ['a3', 'ArrowDown', 'b2'],
    ['b2', 'ArrowUp', 'a2'],
    ['a2', 'Home', 'a1'],
    ['a1', 'End', 'a3'],
  ])('lead from %s by %s to %s', (from, pressed, to) => {
    expect(stepKey(rows, from, pressed)).toBe(to);
  });

  it.each([
    ['a1', 'ArrowLeft'],
    ['a3', 'ArrowRight'],
    ['b1', 'ArrowDown'],
    ['a1', 'Tab'],
    ['unknown', 'ArrowRight'],
  ])('lead from %s by %s nowhere', (from, pressed) => {
    expect(stepKey(rows, from, pressed)).toBeNull();
  });
});
