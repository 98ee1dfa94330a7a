import { describe, expect, it } from 'vitest';
import { flagsOf, programme, responsibilityTable, tableOf } from './flags';

describe('the responsibility table', () => {
  it('is missed where there is none', async () => {
    expect(await flagsOf('missing-table', programme())).toEqual(['responsibility table']);
  });

  it('is missed where the only table is one of figures', async () => {
    const text = `${programme()}\n\n${tableOf('Vuosi | 2022 | 2023', 'Asukasluku | 300 | 310')}`;
    expect(await flagsOf('missing-table', text)).toHaveLength(1);
  });

  it('is missed, and not row by row, where the form’s own is left empty', async () => {
    const text = `${programme()}\n\n${responsibilityTable('Kotoutumiskoulutus | | ', 'Kotoutumissuunnitelma | | ')}`;
    expect(await flagsOf('missing-table', text)).toEqual(['responsibility table']);
    expect(await flagsOf('missing-table-row', text)).toEqual([]);
  });

  it('is there by the heads of its columns', async () => {
    const text = `${programme()}\n\n${responsibilityTable('Kotoutumiskoulutus | Työllisyysalue | Kaupunki')}`;
    expect(await flagsOf('missing-table', text)).toEqual([]);
  });

  it('is there in Swedish', async () => {
    const text = [
      '# Esbo integrationsprogram',
      'Programmet följer lagen 681/2023. Integrationsutbildning ordnas dagtid och är öppen för alla.',
      tableOf(
        'Tjänst | Arbetssökande | Personer utanför arbetskraften',
        'Integrationsutbildning | Sysselsättningsområdet | Esbo stad',
      ),
    ].join('\n\n');
    expect(await flagsOf('missing-table', text)).toEqual([]);
  });

  it('is there in another shape when a column names the responsible party', async () => {
    const text = `${programme()}\n\n${tableOf('Palvelu | Kuvaus palvelusta | Vastuutaho', 'Kotoutumiskoulutus | Opetusta päivisin | Työllisyysalue')}`;
    expect(await flagsOf('missing-table', text)).toEqual([]);
  });

  it('is not expected under the older Act', async () => {
    expect(
      await flagsOf('missing-table', programme({}, 'Ohjelma perustuu lakiin 1386/2010.')),
    ).toEqual([]);
  });
});
