import { describe, expect, it } from 'vitest';
import { flagsOf, programme, responsibilityTable } from './flags';

const services = [
  'Osaamisen ja kotoutumisen palvelutarpeen arviointi',
  'Monialainen osaamisen ja kotoutumisen palvelutarpeen arviointi',
  'Kotoutumissuunnitelma',
  'Monialainen kotoutumissuunnitelma',
  'Monikielinen yhteiskuntaorientaatio',
  'Kotoutumiskoulutus',
  'Kotoutumisohjelman aikainen ohjaus ja neuvonta',
  'Kunnan kotoutumisohjelman seuranta ja päivittäminen',
];
const filled = (service: string): string => `${service} | Työllisyysalue | Espoon kaupunki`;
const rowsMissing = (...rows: readonly string[]) =>
  flagsOf('missing-table-row', `${programme()}\n\n${responsibilityTable(...rows)}`);

describe('a row of the responsibility table', () => {
  it('is not missed where every service has one', async () => {
    expect(await rowsMissing(...services.map(filled))).toEqual([]);
  });

  it('is missed, one flag a service', async () => {
    const rows = services.filter((s) => !/koulutus|ohjaus/.test(s)).map(filled);
    expect(await rowsMissing(...rows)).toEqual(['integration_training', 'guidance']);
  });

  it.each([' | ', '– | –', '- | ...'])(
    'is missed where all its cells are blank: %s',
    async (blank) => {
      const rows = services.map((s) =>
        s === 'Kotoutumiskoulutus' ? `${s} | ${blank}` : filled(s),
      );
      expect(await rowsMissing(...rows)).toEqual(['integration_training: Kotoutumiskoulutus']);
    },
  );

  it('is there when one of its cells is filled', async () => {
    const rows = services.map((s) =>
      s === 'Kotoutumiskoulutus' ? `${s} | Työllisyysalue | –` : filled(s),
    );
    expect(await rowsMissing(...rows)).toEqual([]);
  });

  it('may stand for the plain service and its multidisciplinary variant together', async () => {
    const rows = services
      .filter((s) => !s.startsWith('Monialainen'))
      .map((s) => (/arviointi|suunnitelma$/.test(s) ? `${s} (myös monialainen)` : s));
    expect(await rowsMissing(...rows.map(filled))).toEqual([]);
  });

  it('is not missed where the whole table is', async () => {
    expect(await flagsOf('missing-table-row', programme())).toEqual([]);
  });
});
