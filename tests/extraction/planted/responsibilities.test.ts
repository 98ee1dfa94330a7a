import type { ClientGroup } from '../../../src/contract/vocabulary';
import { slug } from '../../../src/extraction/extract/party-book';
import { plant, type PlantedCase } from '../planted';

/** Who is found to answer for the service: the party, its unit and for which clients, when it matters. */
type Found = readonly [party: string, unit?: string | null, group?: ClientGroup];
type Case = readonly [title: string, text: string, found: Found | null];

const EMPLOYMENT = 'Espoo-Kauniainen työllisyysalue';
const COUNTY = 'Länsi-Uudenmaan hyvinvointialue';
const OMNIA = 'Espoon seudun koulutuskuntayhtymä Omnia';

const finnish: readonly Case[] = [
  ['reads the subject', '«Espoon kaupunki» vastaa palvelusta.', ['Espoon kaupunki', null, 'all']],
  ['reads the subject after the verb', 'Palvelun järjestää «Omnia».', [OMNIA]],
  ['reads a bare municipality', 'Palvelusta vastaa «Lapua».', ['Lapuan kaupunki']],
  ['reads subjects in the plural', 'Palvelusta vastaavat kaupunki ja «hyvinvointialue».', [COUNTY]],
  ['reads the one it is up to', 'Vastuu palvelusta on «kaupungilla».', ['Espoon kaupunki']],
  [
    'reads the one it belongs to',
    'Palvelun järjestäminen kuuluu «työllisyysalueelle».',
    [EMPLOYMENT],
  ],
  ['reads the agent', 'Palvelu toteutetaan «hyvinvointialueen» toimesta.', [COUNTY]],
  ['reads the agent of a participle', 'Palvelu toteutetaan «Omnian» tuottamana.', [OMNIA]],
  [
    'reads the partner of a joint task',
    'Kaupunki laatii sen yhdessä «hyvinvointialueen» kanssa.',
    [COUNTY],
  ],
  [
    'reads over the end of a line',
    'Palvelusta vastaa Espoon\nkaupungin «kotoutumispalvelut».',
    ['Espoon kaupunki', 'kotoutumispalvelut'],
  ],
  [
    'folds a unit into its municipality',
    'Palvelusta vastaa «Espoon kaupungin maahanmuuttokoordinaattori».',
    ['Espoon kaupunki', 'maahanmuuttokoordinaattori'],
  ],
  [
    'gives a bare unit its municipality',
    '«Kotoutumispalvelut» vastaa palvelusta.',
    ['Espoon kaupunki', 'kotoutumispalvelut'],
  ],
  [
    'takes the word of the Act for the employment area',
    'Palvelusta vastaa «työvoimaviranomainen».',
    [EMPLOYMENT],
  ],
  [
    'takes the county that the document names',
    'Palvelusta vastaa «hyvinvointialue». Pirkanmaan hyvinvointialue auttaa, ja Pirkanmaan hyvinvointialue neuvoo.',
    ['Pirkanmaan hyvinvointialue'],
  ],
  [
    'takes the issuer’s county where two are named',
    'Palvelusta vastaa «hyvinvointialue». Pirkanmaan hyvinvointialue ja Kainuun hyvinvointialue auttavat. Pirkanmaan hyvinvointialue ja Kainuun hyvinvointialue neuvovat.',
    [COUNTY],
  ],
  [
    'reads an abbreviation of a county',
    'Palvelusta vastaa «PSHVA».',
    ['Pohjois-Savon hyvinvointialue'],
  ],
  [
    'reads a name that has no noun',
    'Palvelun tuottaa «Babando». Kysy Babandosta lisää.',
    ['Babando'],
  ],
  [
    'reads each of a joint genitive',
    'Palvelusta vastaavat Espoon, «Lapuan» ja Kauhavan kuntien koordinaattorit.',
    ['Lapuan kaupunki'],
  ],
  [
    'reads the last of a joint genitive',
    'Palvelusta vastaavat Espoon, Lapuan ja «Kauhavan» kuntien koordinaattorit.',
    ['Kauhavan kaupunki'],
  ],
  [
    'reads the one before a relative clause',
    'Opetusta saa «Rinteen kansanopistossa», joka järjestää kurssin.',
    ['Rinteen kansanopisto'],
  ],
  [
    'reads the school where teaching is given',
    'Koulutusta annetaan «Rinteen kansanopistossa» ympäri vuoden.',
    ['Rinteen kansanopisto'],
  ],
  [
    'tells jobseekers’ party',
    'Työnhakijoille palvelun järjestää «työllisyysalue».',
    [EMPLOYMENT, null, 'jobseekers'],
  ],
  [
    'tells the party of the others',
    'Työvoiman ulkopuolella oleville palvelun järjestää «kaupunki».',
    ['Espoon kaupunki', null, 'others'],
  ],
  [
    'tells two parties with two groups',
    'Työnhakijoille palvelun järjestää työllisyysalue ja muille «kaupunki».',
    ['Espoon kaupunki', null, 'others'],
  ],
  ['reads a facet that names and says no more', 'B. Vastuutaho:\n\n«Omnia».', [OMNIA]],
  [
    'reads a facet with two units',
    'B. Vastuutaho:\n\nKaupungin kirjasto ja «nuorisopalvelut».',
    ['Espoon kaupunki', 'nuorisopalvelut'],
  ],
  [
    'takes no guest for responsible',
    'Kela kutsutaan mukaan palveluun, josta vastataan hyvin.',
    null,
  ],
  [
    'takes no one who is heard for responsible',
    'Hyvinvointialuetta kuullaan ennen kuin palvelu järjestetään.',
    null,
  ],
  [
    'takes none through whom clients come for responsible',
    'Palvelu järjestetään niin, että asiakas tulee Kelan kautta.',
    null,
  ],
  [
    'takes no one to whom clients are sent for responsible',
    'Asiakas ohjataan hyvinvointialueelle, ja palvelusta vastataan hyvin.',
    null,
  ],
  [
    'takes no one whom clients leave for responsible',
    'Asiakas siirtyy Kelasta palveluun, josta vastataan hyvin.',
    null,
  ],
  ['takes no funder for responsible', 'B. Vastuutaho:\n\nKela rahoittaa palvelun.', null],
  ['takes no overseer for responsible', 'B. Vastuutaho:\n\nPalvelua valvoo Kela.', null],
  ['takes no place for responsible', 'Palvelu järjestetään Lapualla.', null],
  [
    'takes no owner of clients for responsible',
    'Palvelu järjestetään työllisyysalueen asiakkaille.',
    null,
  ],
  ['takes no trial for the service', 'Pilotti toteutettiin Omnian toimesta.', null],
  ['takes no care of children for the service', 'Lastenhoidon järjestää Omnia.', null],
  [
    'takes no other deed of a clause for responsible',
    'Hyvin vastataan palvelusta, ja Kela tukee.',
    null,
  ],
  ['takes no one responsible outside a verb', 'Omnia on iso.', null],
  ['reads the line of a terse programme that asks who', 'Kuka: «Kunta».', ['Espoon kaupunki']],
  [
    'reads who does it after a clause on who is invited',
    'Mukaan kutsutaan aina Kela, ja sen tekee «hyvinvointialue» ja se on hyvä.',
    [COUNTY],
  ],
  [
    'learns a short name after a word that introduces it',
    'Mukaan kutsutaan Rinteen koulutusyhtymä (jatkossa Rikedu). Siitä vastaa «Rikedu» ja se on hyvä.',
    ['Rinteen koulutusyhtymä'],
  ],
  [
    'learns an abbreviation that people use',
    'Mukaan kutsutaan Kummun vastaanottokeskus, josta käytetään lyhennettä KVTA. Siitä vastaa «KVTA» ja se on hyvä.',
    ['Kummun vastaanottokeskus'],
  ],
];

const swedish: readonly Case[] = [
  [
    'reads the subject',
    '«Esbo stad» ansvarar för det och det är bra för alla.',
    ['Espoon kaupunki'],
  ],
  [
    'reads the agent of a passive',
    'Det ordnas av «sysselsättningsområdet» och det är bra för alla.',
    [EMPLOYMENT],
  ],
  [
    'reads the partner of a joint task',
    'Staden ordnar det tillsammans med «välfärdsområdet» och det är bra.',
    [COUNTY],
  ],
  [
    'reads a genitive of a name in -å',
    'Det är «Vörå kommuns integrationsbyrå» som ansvarar för det och det är bra.',
    ['Vöyrin kunta', 'integrationsbyrå'],
  ],
  [
    'reads a unit of the municipality after a preposition',
    'B. Ansvarig aktör:\n\nFritidsbyrån i «Esbo stad»',
    ['Espoon kaupunki'],
  ],
  [
    'reads the school where teaching is given',
    'Utbildning ges vid «Närpes vuxeninstitut» och det är bra för alla som bor där.',
    ['Närpiön aikuisopisto'],
  ],
  [
    'takes no guest for responsible',
    'Det ordnas bra och FPA bjuds in när det är bra för alla.',
    null,
  ],
  [
    'takes none to whom clients are sent for responsible',
    'Det ordnas bra och kunden hänvisas till FPA när det är bra för alla.',
    null,
  ],
  [
    'takes no funder for responsible',
    'B. Ansvarig aktör:\n\nDet finansieras av FPA och det är bra för alla.',
    null,
  ],
  [
    'reads a subject after its verb',
    'För arbetssökande ansvarar «sysselsättningsområdet» för det och det är bra.',
    [EMPLOYMENT],
  ],
  [
    'learns a short name that a participle introduces',
    'Till mötet bjuds Backens samkommun, ofta kallad Backis. För det ansvarar «Backis» och det är bra.',
    ['Backens samkommun'],
  ],
];

/** Lists whose items go on from one another. */
const lists: readonly Case[] = [
  [
    'reads the clients of an item from the item before it',
    'B. Vastuutaho\n\n- työnhakijat: työllisyysalue\n- muut: «Lohjan kaupunki»',
    ['Lohjan kaupunki', null, 'others'],
  ],
  [
    'reads a registered name whose first word is a kind of unit',
    'Pisteen tuottaa «Kohtaamispaikka Kumpu ry».',
    ['Kohtaamispaikka Kumpu ry', null],
  ],
];

const planted =
  (language: 'fi' | 'sv') =>
  ([title, text, found]: Case): PlantedCase => {
    const [party = '', unit, client_group] = found ?? [];
    return {
      title: `${title} (${language})`,
      text,
      under: 'other_training',
      language,
      row: found && {
        source: 'text',
        party_id: slug(party),
        ...(unit !== undefined && { unit }),
        ...(client_group && { client_group }),
      },
    };
  };

plant('responsibilities', [
  ...finnish.map(planted('fi')),
  ...lists.map(planted('fi')),
  ...swedish.map(planted('sv')),
]);
