import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/exporting/file-name';

const context = { date: '2026-11-26', version: '3f9a1c' };

describe('the name of a file', () => {
  it('says view, day and version of the dataset', () => {
    expect(fileName('reach', context, 'csv')).toBe('kotopeili-reach-2026-11-26-3f9a1c.csv');
  });

  it('keeps to letters, digits and hyphens whatever the view is called', () => {
    expect(fileName('Väestö / äidinkielet: "sv"', context, 'svg')).toBe(
      'kotopeili-vaesto-aidinkielet-sv-2026-11-26-3f9a1c.svg',
    );
    expect(fileName('../../etc', context, 'csv')).toBe('kotopeili-etc-2026-11-26-3f9a1c.csv');
  });

  it('stays short enough for every system', () => {
    expect(fileName('x'.repeat(500), context, 'csv').length).toBeLessThan(120);
  });

  it('leaves out a version that is not known', () => {
    expect(fileName('reach', { ...context, version: '' }, 'zip')).toBe(
      'kotopeili-reach-2026-11-26.zip',
    );
  });
});
