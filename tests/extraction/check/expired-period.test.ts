import { describe, expect, it } from 'vitest';
import { flagsOf } from './flags';

const titled = (title: string, options = {}) =>
  flagsOf('expired-period', `# ${title}\n\nKotoutumiskoulutus on avointa.`, options);

describe('the period of a programme', () => {
  it.each([
    ['Espoon kotoutumisohjelma 2018–2022', '2024-05-01'],
    ['Espoon kotoutumisohjelma 2021–2025', '2026-01-01'],
  ])('has expired: %s on %s', async (title, on) => {
    expect(await titled(title, { on })).toEqual(['period']);
  });

  it.each([
    ['Espoon kotoutumisohjelma 2021–2025', '2025-12-31'],
    ['Espoon kotoutumisohjelma 2022–2030', '2026-01-01'],
    ['Espoon kotoutumisohjelma 2022', '2026-01-01'],
    ['Espoon kotoutumisohjelma', '2026-01-01'],
  ])('goes on or has no end: %s on %s', async (title, on) => {
    expect(await titled(title, { on })).toEqual([]);
  });

  it('is not compared with the clock', async () => {
    expect(await titled('Espoon kotoutumisohjelma 1999–2003')).toEqual([]);
  });

  it('is compared with the day the document gives where the run has none', async () => {
    const text =
      '# Espoon kotoutumisohjelma 2018–2022\n\nPäivitetty 5.2.2024\n\nKotoutumiskoulutus.';
    expect(await flagsOf('expired-period', text)).toEqual(['period']);
    expect(await flagsOf('expired-period', text, { on: '2022-06-01' })).toEqual([]);
  });
});
