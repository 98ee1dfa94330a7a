import { describe, expect, it } from 'vitest';
import { qualityRules } from '../../../src/contract/vocabulary';
import { checks } from '../../../src/extraction/check/checks';
import { extractText } from '../harness';
import { programme } from './flags';

describe('the rules', () => {
  it('are those of the contract, each once', () => {
    expect(checks.map((c) => c.rule)).toEqual(qualityRules);
  });

  it('say nothing of a text that is no programme', async () => {
    const { dataset } = await extractText('Ruokalista\n\nKeittoa ja leipää.');
    expect(dataset.documents[0]?.status).toBe('partial');
    expect(dataset.quality_flags).toEqual([]);
  });

  it('give each flag a message in a sentence', async () => {
    const { dataset } = await extractText(programme({ '4': null }));
    expect(dataset.quality_flags.length).toBeGreaterThan(1);
    for (const { message } of dataset.quality_flags) expect(message).toMatch(/^[A-Z].*\.$/);
  });
});
