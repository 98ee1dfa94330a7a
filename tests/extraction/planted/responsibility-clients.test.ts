import type { ClientGroup } from '../../../src/contract/vocabulary';
import { slug } from '../../../src/extraction/extract/party-book';
import { plant, type PlantedCase } from '../planted';

/** What a case shows, a text of the section on other training, and the party with its clients; null where nobody answers. */
type Case = readonly [
  title: string,
  text: string,
  found: readonly [party: string, group: ClientGroup] | null,
];

const EMPLOYMENT = 'Espoo-Kauniainen työllisyysalue';
const COUNTY = 'Länsi-Uudenmaan hyvinvointialue';

const finnish: readonly Case[] = [
  [
    'gives the first of two parties the group after it',
    '«Työllisyysalue» laatii sen työnhakijoille ja Espoon kaupunki muille.',
    [EMPLOYMENT, 'jobseekers'],
  ],
  [
    'gives the second of two parties the group after it',
    'Työllisyysalue laatii sen työnhakijoille ja «Espoon kaupunki» muille.',
    ['Espoon kaupunki', 'others'],
  ],
  [
    'gives each of two parties the group before it',
    'Siitä vastaa työnhakijoiden osalta työllisyysalue ja muiden osalta «Espoon kaupunki».',
    ['Espoon kaupunki', 'others'],
  ],
  [
    'gives a party both groups that stand side by side',
    'Sen järjestää «Espoon kaupunki» sekä työnhakijoille että muille.',
    ['Espoon kaupunki', 'all'],
  ],
  [
    'takes those who are no jobseekers for the others',
    'Niiden asiakkaiden palvelusta, jotka eivät ole työnhakijoina, vastaa «Espoon kaupunki».',
    ['Espoon kaupunki', 'others'],
  ],
  [
    'takes the rest for the others after a sentence on jobseekers',
    'Työnhakijoille sen tekee työllisyysalue. Muille sen tekee «Espoon kaupunki».',
    ['Espoon kaupunki', 'others'],
  ],
  [
    'takes the rest alone for the others after a sentence on jobseekers',
    'Työllisyysalue laatii sen työnhakijoille. «Espoon kaupunki» laatii sen muille ja tarkistaa sen.',
    ['Espoon kaupunki', 'others'],
  ],
  [
    'takes other municipalities for no clients',
    'Työnhakijoille sen tekee työllisyysalue. Muiden kuntien kanssa sen tekee «Espoon kaupunki».',
    ['Espoon kaupunki', 'all'],
  ],
  [
    'leaves the group of a later party with that party',
    '«Espoon kaupunki» tuottaa kurssit, ja niistä vastaa työllisyysalue työnhakijoiden osalta.',
    ['Espoon kaupunki', 'all'],
  ],
  [
    'leaves the group of a new clause with that clause',
    '«Hyvinvointialueen» työntekijät laativat sen, ja työnhakijoiden kohdalla paikalla on tulkki.',
    [COUNTY, 'all'],
  ],
  [
    'takes no group from what the choice of the party depends on',
    'Siitä vastaa Espoon kaupunki yhdessä «hyvinvointialueen» kanssa sen mukaan, onko asiakas työnhakija.',
    [COUNTY, 'all'],
  ],
  [
    'takes one that only offers something for no responsible party',
    'Espoon kaupunki tarjoaa tiloja.',
    null,
  ],
];

const swedish: readonly Case[] = [
  [
    'gives the second of two parties the group after it',
    'Sysselsättningsområdet utarbetar den för arbetssökande och «Esbo stad» för övriga kunder.',
    ['Espoon kaupunki', 'others'],
  ],
  [
    'takes the rest for the others after a sentence on jobseekers',
    'Sysselsättningsområdet ansvarar för det för arbetssökande. För övriga ordnas det av «Esbo stad».',
    ['Espoon kaupunki', 'others'],
  ],
  [
    'takes those who are no jobseekers for the others',
    'För kunder som inte är arbetssökande ordnas det av «Esbo stad» och det är bra.',
    ['Espoon kaupunki', 'others'],
  ],
  [
    'takes one that only offers something for no responsible party',
    'Esbo stad erbjuder lokaler och det är bra för alla som vill komma.',
    null,
  ],
];

const planted =
  (language: 'fi' | 'sv') =>
  ([title, text, found]: Case): PlantedCase => {
    const [party = '', client_group] = found ?? [];
    return {
      title: `${title} (${language})`,
      text,
      under: 'other_training',
      language,
      row: found && { source: 'text', party_id: slug(party), client_group },
    };
  };

plant('responsibilities', [
  ...finnish.map(planted('fi')),
  ...swedish.map(planted('sv')),
  {
    title: 'gives parties named again the clients that each has',
    text: 'Työnhakijoiden suunnitelmasta vastaa työllisyysalue. Muiden asiakkaiden suunnitelmasta vastaa Espoon kaupunki. «Monialaisista suunnitelmista mainitut tahot vastaavat omille asiakkailleen.»',
    under: 'integration_plan',
    row: {
      service_id: 'multidisciplinary_plan',
      party_id: 'espoon-kaupunki',
      client_group: 'others',
    },
  },
]);
