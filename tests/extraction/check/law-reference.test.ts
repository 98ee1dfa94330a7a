import { describe, expect, it } from 'vitest';
import { flagsOf, tableOf } from './flags';

const under = (heading: string, text: string, law = '681/2023') =>
  flagsOf(
    'law-reference',
    `# Espoon kotoutumisohjelma\n\nOhjelma perustuu lakiin ${law}.\n\n## ${heading}\n\n${text}`,
  );
const PLAIN = 'Palvelu on avoin kaikille.';

describe('a section of the Act', () => {
  it.each([
    ['4. Ohjaus ja neuvonta (KotoL 10 §:n 1 mom. 5 kohta)', 'guidance: 10 §:n'],
    ['4. Ohjaus ja neuvonta (10§)', 'guidance: 10§'],
    ['2. Kotoutumissuunnitelma (kotoutumislain 14 §)', 'integration_plan: 14 §'],
    ['3. Monikielinen yhteiskuntaorientaatio (26 ja 27 §)', 'civic_orientation: 26 ja 27 §'],
    ['4. Kotoutumiskoulutus (20–22 §)', 'integration_training: 20–22 §'],
    ['3. Yhteiskuntaorientaatio (laki 681/2023, 24 §)', 'civic_orientation: 24 §'],
    ['4. Integrationsutbildning (25 § i integrationslagen)', 'integration_training: 25 §'],
    ['3. Flerspråkig samhällsorientering (27 § i integrationslagen)', 'civic_orientation: 27 §'],
  ])('is doubted in a heading that cites another one: %s', async (heading, wanted) => {
    expect(await under(heading, PLAIN)).toEqual([wanted]);
  });

  it.each([
    '1. Osaamisen ja kotoutumisen palvelutarpeen arviointi (KotoL 14 ja 15 §)',
    '2. Kotoutumissuunnitelma tai monialainen kotoutumissuunnitelma (KotoL 16 ja 17 §)',
    '2. Kotoutumissuunnitelman kesto ja tarkistaminen (19 §)',
    '1. Arviointi ja kotoutumissuunnitelma (KotoL 14–17 §)',
    '4. Kotoutumiskoulutus (14, 26 ja 27 §)',
    '4. Ohjaus ja neuvonta (KotoL 13 §:n 1 mom. 5 kohta)',
    '6. Ohjaus ja neuvonta (hallintolain 8 §)',
    '6. Ohjaus ja neuvonta (kuntalaki 410/2015 54 §)',
    '6. Ohjaus ja neuvonta, kaupunginhallitus 12.2.2025 § 21',
    '6. Ohjaus ja neuvonta (kunnanhallitus 12.2.2025, 21 §)',
    '6. Ohjaus ja neuvonta (KotoL 5 §)',
    '3. Yhteiskuntaorientaatio (KotoL 24 § ja 25 §)',
    '4. Kotoutumiskoulutus (laki 681/2023, 26 §)',
    '4. Kotoutumiskoulutus ja päättötestaus (28 §)',
    '4. Kotoutumiskoulutus (työvoimapalvelulaki 380/2023, 12 §)',
    '2. Kotoutumissuunnitelma (KotoL 13 ja 16 §)',
    '3. Samhällsorientering (24 § och 25 § i integrationslagen)',
    '4. Integrationsutbildning (lagen om ordnande av arbetskraftsservice (380/2023) 13 §)',
    '6. Vägledning och rådgivning (8 § i lagen om ordnande av tjänster)',
  ])('is right or another Act’s in the heading %s', async (heading) => {
    expect(await under(heading, PLAIN)).toEqual([]);
  });

  it('is doubted in a bracket behind the name of the service', async () => {
    const text = 'Monikielinen yhteiskuntaorientaatio (15 §) on kaikille avoin.';
    expect(await under('Palvelut', text)).toEqual(['civic_orientation: 15 §']);
  });

  it('is doubted in the first cell of a row, at each place', async () => {
    const table = tableOf(
      'Palvelu | Työnhakijat | Muut asiakkaat',
      'Ohjaus ja neuvonta (10 §) | Työllisyysalue | Kaupunki',
    );
    expect(await under('6. Ohjaus ja neuvonta (10 §)', `${PLAIN}\n\n${table}`)).toEqual([
      'guidance: 10 §',
      'guidance: 10 §',
    ]);
  });

  it('is left alone in running text', async () => {
    const text = 'Kotoutumissuunnitelma tehdään sen jälkeen kun 14 §:n arviointi on valmis.';
    expect(await under('Palvelut', text)).toEqual([]);
  });

  it.each(['2. Alkukartoitus (9 §)', '2. Kotoutumissuunnitelma (25 §)'])(
    'is left alone where the document goes by the older Act: %s',
    async (heading) => {
      expect(await under(heading, PLAIN, '1386/2010')).toEqual([]);
    },
  );
});
