import type { ServiceId } from '../../../src/contract/vocabulary';
import { plant, type PlantedCase } from '../planted';

const row = (service_id: ServiceId, target_group: string) => ({ service_id, target_group });
const civic = (target_group: string) => row('civic_orientation', target_group);

const ages: PlantedCase[] = [
  {
    title: 'reads pensioners',
    under: 'civic_orientation',
    text: 'Kurssille voivat tulla myös «eläkeläiset».',
    row: civic('pensioners'),
  },
  {
    title: 'reads old people in the allative',
    under: 'other_services',
    text: '«Iäkkäille» maahanmuuttajille on liikuntaryhmä.',
    row: row('other_services', 'pensioners'),
  },
  {
    title: 'reads old people under another name',
    under: 'other_services',
    text: 'Kerho on «ikäihmisille».',
    row: row('other_services', 'pensioners'),
  },
  {
    title: 'reads pensioners in Swedish',
    under: 'civic_orientation',
    language: 'sv',
    text: 'Även «pensionärer» kan delta.',
    row: civic('pensioners'),
  },
  {
    title: 'takes no older programme for old people in Swedish',
    under: 'civic_orientation',
    language: 'sv',
    text: 'Materialet bygger på ett äldre program.',
    row: null,
  },
  {
    title: 'takes no home care of the old for parents',
    under: 'other_services',
    text: 'Kotihoidon tuottaa hyvinvointialue.',
    row: null,
  },
  {
    title: 'takes no association of pensioners for the group',
    under: 'other_services',
    text: 'Tiloja lainaa paikallinen eläkeläisyhdistys.',
    row: null,
  },
  {
    title: 'reads young people',
    under: 'other_training',
    text: '«Nuoret» aloittavat valmistavassa ryhmässä.',
    row: row('other_training', 'youth'),
  },
  {
    title: 'reads young people in the genitive',
    under: 'other_services',
    text: 'Kulttuuritalolla kokoontuu «nuorten» ryhmä.',
    row: row('other_services', 'youth'),
  },
  {
    title: 'reads young people in Swedish',
    under: 'other_services',
    language: 'sv',
    text: 'Verkstaden är till för «ungdomar» under 25 år.',
    row: row('other_services', 'youth'),
  },
  {
    title: 'takes no youth department for young people',
    under: 'other_services',
    text: 'Nuorisopalvelut ja nuorisotyö ovat mukana.',
    row: null,
  },
];

const protection: PlantedCase[] = [
  {
    title: 'reads refugees of the quota',
    under: 'guidance',
    text: '«Kiintiöpakolaiset» saavat ohjausta kolmen vuoden ajan.',
    row: row('guidance', 'refugees'),
  },
  {
    title: 'reads those under international protection',
    under: 'assessment',
    text: 'Arviointi tehdään «kansainvälistä suojelua saaville».',
    row: row('assessment', 'refugees'),
  },
  {
    title: 'reads refugees in Swedish',
    under: 'guidance',
    language: 'sv',
    text: 'Handledningen är avsedd för «flyktingar».',
    row: row('guidance', 'refugees'),
  },
  {
    title: 'takes no official and no work with refugees for the group',
    under: 'guidance',
    text: 'Pakolaiskoordinaattori ja pakolaistyön tiimi kokoontuvat.',
    row: null,
  },
  {
    title: 'takes no reception of refugees for a group',
    under: 'other_services',
    text: 'Kunnan tehtävänä on pakolaisten vastaanotto.',
    row: null,
  },
  {
    title: 'takes no number of residents for a group',
    under: 'guidance',
    text: 'Kuntaan muutti viime vuonna 30 kiintiöpakolaista.',
    row: null,
  },
  {
    title: 'takes no number of residents for a group in Swedish',
    under: 'guidance',
    language: 'sv',
    text: 'Kommunen tog emot 20 kvotflyktingar.',
    row: null,
  },
  {
    title: 'reads temporary protection inflected',
    under: 'integration_plan',
    text: 'Tämä koskee myös «tilapäisen suojelun» asiakkaita.',
    row: row('integration_plan', 'temporary_protection'),
  },
  {
    title: 'reads temporary protection without its blank',
    under: 'civic_orientation',
    text: 'Kurssi on tarjolla «tilapäistäsuojelua» saaville.',
    row: civic('temporary_protection'),
  },
  {
    title: 'reads temporary protection in Swedish',
    under: 'civic_orientation',
    language: 'sv',
    text: 'Kursen är öppen för personer med «tillfälligt skydd».',
    row: civic('temporary_protection'),
  },
  {
    title: 'takes no language group for those under protection',
    under: 'civic_orientation',
    text: 'Ensimmäinen ryhmä on ukrainankielinen.',
    row: null,
  },
  {
    title: 'reads those who cannot read and write',
    under: 'civic_orientation',
    text: 'Kurssi sopii «luku- ja kirjoitustaidottomille».',
    row: civic('illiterate'),
  },
  {
    title: 'reads those who cannot read although the words are negated',
    under: 'other_training',
    text: 'Opetusta annetaan niille, jotka «eivät osaa lukea».',
    row: row('other_training', 'illiterate'),
  },
  {
    title: 'reads those who cannot read in Swedish',
    under: 'other_training',
    language: 'sv',
    text: 'Gruppen är avsedd för «analfabeter».',
    row: row('other_training', 'illiterate'),
  },
  {
    title: 'takes no training in reading and writing for the group',
    under: 'other_training',
    text: 'Luku- ja kirjoitustaidon koulutusta antaa opisto.',
    row: null,
  },
];

const planted =
  (language: 'fi' | 'sv') =>
  (title: string, text: string, group: string | null): PlantedCase => ({
    title,
    under: 'guidance',
    language,
    text,
    row: group === null ? null : row('guidance', group),
  });
const finska = planted('fi');
const svenska = planted('sv');

const inOtherWords: PlantedCase[] = [
  finska('reads people without work', 'Apua saavat myös «työtä vailla» olevat.', 'jobseekers'),
  finska('reads people who look for work', 'Neuvonta on avointa «työtä etsiville».', 'jobseekers'),
  finska(
    'reads people who look for no work',
    'Mukaan pääsevät ne, jotka «eivät hae työtä».',
    'outside_labour_force',
  ),
  finska(
    'reads the groups that a denied one is explained by',
    'Neuvoja tapaa asiakkaat, jotka eivät ole työnhakijoita: «eläkeläiset» ja sairaat.',
    'pensioners',
  ),
  finska('reads receivers of a pension', 'Palvelu on «vanhuuseläkkeellä» oleville.', 'pensioners'),
  finska('reads people who cannot read', 'Tulla voi, «vaikkei osaa lukea».', 'illiterate'),
  finska('takes no leave for parents', 'Syy voi olla sairaus tai vanhempainvapaa.', null),
  finska('takes no association for a group', 'Lohjan Pakolaistuki ry auttaa lomakkeissa.', null),
  svenska(
    'reads Swedish people who look for work',
    'Råd ges till den som «söker arbete».',
    'jobseekers',
  ),
  svenska(
    'reads Swedish people who look for no work',
    'Staden betjänar kunder som «inte söker arbete».',
    'outside_labour_force',
  ),
];

plant('target_groups', [...ages, ...protection, ...inOtherWords]);
