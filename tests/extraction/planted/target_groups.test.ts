import type { ServiceId } from '../../../src/contract/vocabulary';
import { plant, type PlantedCase } from '../planted';

const row = (service_id: ServiceId, target_group: string) => ({ service_id, target_group });
const civic = (target_group: string) => row('civic_orientation', target_group);

const work: PlantedCase[] = [
  {
    title: 'reads a group that is said to be the target',
    under: 'civic_orientation',
    text: 'Kohderyhmänä ovat «työttömät työnhakijat».',
    row: { ...civic('jobseekers'), certainty: 'exact' },
  },
  {
    title: 'reads the clients a party answers for',
    under: 'assessment',
    text: 'Arvioinnista vastaa «työnhakijoille» työllisyysalue.',
    row: row('assessment', 'jobseekers'),
  },
  {
    title: 'reads clients of the employment services as jobseekers',
    under: 'integration_training',
    text: 'Kurssille ohjataan «työllisyyspalvelujen asiakkaita».',
    row: row('integration_training', 'jobseekers'),
  },
  {
    title: 'reads those registered as jobseekers',
    under: 'integration_plan',
    text: 'Suunnitelma laaditaan «työnhakijaksi rekisteröityneille».',
    row: row('integration_plan', 'jobseekers'),
  },
  {
    title: 'reads those outside the labour force in the genitive',
    under: 'integration_plan',
    text: '«Työvoiman ulkopuolisten» asiakkaiden suunnitelmat laatii kunta.',
    row: row('integration_plan', 'outside_labour_force'),
  },
  {
    title: 'reads those outside the labour force across a line break',
    under: 'civic_orientation',
    text: 'Kurssi sopii «työvoiman\nulkopuolella» oleville.',
    row: civic('outside_labour_force'),
  },
  {
    title: 'reads those who are no jobseekers',
    under: 'integration_training',
    text: 'Kunta järjestää kurssin «muille kuin työnhakijoille».',
    row: row('integration_training', 'outside_labour_force'),
  },
  {
    title: 'reads clients who are not jobseekers although the words are negated',
    under: 'guidance',
    text: 'Neuvontaa saa asiakas, joka «ei ole työnhakija».',
    row: row('guidance', 'outside_labour_force'),
  },
  {
    title: 'reads jobseekers in Swedish',
    under: 'assessment',
    language: 'sv',
    text: 'Bedömningen görs för «arbetslösa arbetssökande».',
    row: row('assessment', 'jobseekers'),
  },
  {
    title: 'reads those outside the labour force in Swedish',
    under: 'assessment',
    language: 'sv',
    text: 'Kommunen ansvarar för personer «utanför arbetskraften».',
    row: row('assessment', 'outside_labour_force'),
  },
  {
    title: 'reads others than jobseekers in Swedish',
    under: 'integration_plan',
    language: 'sv',
    text: 'Planen utarbetas för «andra än arbetssökande» av staden.',
    row: row('integration_plan', 'outside_labour_force'),
  },
  {
    title: 'takes no unemployment benefit for jobseekers',
    under: 'guidance',
    text: 'Neuvoja kertoo työttömyysturvasta ja työttömyyskassasta.',
    row: null,
  },
  {
    title: 'takes no registration for a group',
    under: 'guidance',
    text: 'Asiakasta autetaan ilmoittautumaan työnhakijaksi.',
    row: null,
  },
  {
    title: 'takes no pointer to another section for a group',
    under: 'integration_training',
    text: 'Työvoiman ulkopuolella olevien osalta katso kohta 5.',
    row: null,
  },
];

const homes: PlantedCase[] = [
  {
    title: 'reads parents who care for their children at home',
    under: 'civic_orientation',
    text: 'Päiväryhmä on tarkoitettu «kotona lapsiaan hoitaville».',
    row: civic('home_care_parents'),
  },
  {
    title: 'reads the same in another order of words',
    under: 'civic_orientation',
    text: 'Ryhmä on avoin «lapsia kotona hoitaville» vanhemmille.',
    row: civic('home_care_parents'),
  },
  {
    title: 'reads those on home care allowance',
    under: 'assessment',
    text: 'Arviointi tehdään aina «kotihoidon tukea» saavalle.',
    row: row('assessment', 'home_care_parents'),
  },
  {
    title: 'reads parents at home as one word',
    under: 'other_training',
    text: 'Opisto pitää «kotivanhemmille» kielikahvilaa.',
    row: row('other_training', 'home_care_parents'),
  },
  {
    title: 'reads parents at home in Swedish',
    under: 'integration_training',
    language: 'sv',
    text: 'Dagkursen är öppen för «hemmaföräldrar».',
    row: row('integration_training', 'home_care_parents'),
  },
  {
    title: 'reads those who care for children at home in Swedish',
    under: 'civic_orientation',
    language: 'sv',
    text: 'Kursen riktar sig till den som «vårdar små barn hemma».',
    row: civic('home_care_parents'),
  },
  {
    title: 'reads families with children',
    under: 'other_services',
    text: 'Avoin kerho on suunnattu «lapsiperheille».',
    row: row('other_services', 'families'),
  },
  {
    title: 'reads families in the genitive',
    under: 'other_services',
    text: '«Perheiden» retkiä järjestää seurakunta.',
    row: row('other_services', 'families'),
  },
  {
    title: 'reads families in Swedish',
    under: 'other_services',
    language: 'sv',
    text: 'Klubben ordnas för «barnfamiljer».',
    row: row('other_services', 'families'),
  },
  {
    title: 'takes no circumstance of a client for families',
    under: 'assessment',
    text: 'Arvioinnissa selvitetään perhetilanne ja perheen tuen tarve.',
    row: null,
  },
  {
    title: 'takes no unit of the wellbeing services county for families',
    under: 'assessment',
    text: 'Mukana ovat lapsiperhepalvelut ja perhekeskus.',
    row: null,
  },
];

const reach: PlantedCase[] = [
  {
    title: 'reads each item of a list',
    under: 'civic_orientation',
    text: 'Kohderyhmät:\n\n- työttömät\n- «perheet»\n- eläkeläiset',
    row: civic('families'),
  },
  {
    title: 'reads a heading inside the section',
    under: 'integration_training',
    text: '### «Työvoiman ulkopuolella olevat»\n\nKurssit pidetään opistolla.',
    row: row('integration_training', 'outside_labour_force'),
  },
  {
    title: 'takes no group that is left out',
    under: 'civic_orientation',
    text: 'Kurssia ei ole tarkoitettu nuorille.',
    row: null,
  },
  {
    title: 'takes no group that is left out in Swedish',
    under: 'civic_orientation',
    language: 'sv',
    text: 'Kursen är inte avsedd för ungdomar.',
    row: null,
  },
  {
    title: 'takes a group of which the next clause denies something',
    under: 'other_training',
    text: 'Ryhmä on «nuorille», joilla ei ole opiskelupaikkaa.',
    row: row('other_training', 'youth'),
  },
  {
    title: 'reads the cell of a service in a table',
    text: [
      '# Espoon kotoutumisohjelma',
      '## Kotoutumiskoulutus\n\nJärjestetään.',
      '## Kotoutumissuunnitelma\n\nLaaditaan.',
      '## Yhteenveto',
      'Palvelu\tKohderyhmä\tTilat\nYhteiskuntaorientaatio\t«Perheet»\tKoulu\nKotoutumiskoulutus\tKaikki\tKoulu',
    ].join('\n\n'),
    row: { ...civic('families'), rule: 'table-row' },
  },
  {
    title: 'leaves alone a group of the whole programme',
    text: [
      '# Espoon kotoutumisohjelma',
      '## Johdanto\n\nKaupungissa on paljon eläkeläisiä ja nuoria.',
      '## Kotoutumiskoulutus\n\nJärjestetään.',
      '## Kotoutumissuunnitelma\n\nLaaditaan.',
      '## Yhteiskuntaorientaatio\n\nAnnetaan.',
    ].join('\n\n'),
    row: null,
  },
];

plant('target_groups', [...work, ...homes, ...reach]);
