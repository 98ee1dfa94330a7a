import { describe, expect, it } from 'vitest';
import { extractText } from '../harness';
import { flagsOf, programme, tableOf } from './flags';

describe('a section of the form', () => {
  it('is missed when the document says nothing of it', async () => {
    expect(await flagsOf('missing-section', programme({ '4': null, '6': null }))).toEqual([
      '4',
      '6',
    ]);
  });

  it('is missed less gravely when the Act leaves it to the municipality', async () => {
    const { dataset } = await extractText(programme({ '5': null, '7': null }));
    expect(dataset.quality_flags.filter((f) => f.rule_id === 'missing-section')).toMatchObject([
      { subject: '5', severity: 'warning' },
      { subject: '7', severity: 'info' },
    ]);
  });

  it('is there when all are', async () => {
    expect(await flagsOf('missing-section', programme())).toEqual([]);
  });

  it('is there when its heading has no text', async () => {
    expect(await flagsOf('missing-section', programme({ '4': '' }))).toEqual([]);
  });

  it('is there when another section names its service', async () => {
    const text = programme({ '4': null, '3': 'Kotoutumiskoulutus alkaa orientaation jälkeen.' });
    expect(await flagsOf('missing-section', text)).toEqual([]);
  });

  it('is there when the front tells of it in everyday words', async () => {
    const text = programme(
      { '6': null },
      'Ohjelma perustuu lakiin 681/2023. Neuvontaa saa kirjastosta arkisin.',
    );
    expect(await flagsOf('missing-section', text)).toEqual([]);
  });

  it('is not expected under the older Act', async () => {
    const text = programme({ '4': null }, 'Ohjelma perustuu lakiin 1386/2010.');
    expect(await flagsOf('missing-section', text)).toEqual([]);
  });

  it('is not expected in a strategy', async () => {
    const text = [
      '# Espoon kotouttamisohjelma 2021–2025',
      '## Osallisuus',
      tableOf(
        'Tavoite | Toimenpide | Seuranta',
        'Asukkaat tuntevat naapurinsa | Juhlat | Vuosittain',
      ),
    ].join('\n\n');
    const { dataset } = await extractText(text);
    expect(dataset.documents[0]?.layout).toBe('strategy');
    expect(dataset.quality_flags).toEqual([]);
  });
});
