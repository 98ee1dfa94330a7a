import { slug } from '../../../src/extraction/extract/party-book';
import { plant, type PlantedCase } from '../planted';

/** What a case shows, a text of the section on guidance, and the party’s name; none where no body is named. */
type Case = readonly [title: string, text: string, party: string | null];

const finnish: readonly Case[] = [
  ['reads a state body by its short name', 'Asiakas saa apua «Migristä».', 'Maahanmuuttovirasto'],
  [
    'reads a state body in small letters',
    'Lupa haetaan «maahanmuuttovirastosta».',
    'Maahanmuuttovirasto',
  ],
  [
    'reads an abbreviation with a colon',
    'Neuvontaa annetaan «DVV:n» kanssa.',
    'Digi- ja väestötietovirasto',
  ],
  ['reads an authority in its full name', 'Ohjaamme «työ- ja elinkeinotoimistoon».', 'TE-toimisto'],
  [
    'reads the regional authority with its region',
    'Mukana on «Pohjois-Savon ELY-keskus».',
    'Pohjois-Savon ELY-keskus',
  ],
  [
    'gives a bare authority the region that the document names',
    'Sitten «ELY-keskuksen» väki neuvoo. Mukana on Pohjois-Savon ELY-keskus.',
    'Pohjois-Savon ELY-keskus',
  ],
  [
    'reads a school by its brand in a case',
    'Kursseja on «Omniassa».',
    'Espoon seudun koulutuskuntayhtymä Omnia',
  ],
  [
    'reads a school with an adjective inside its name',
    'Opetusta on «Rinteen kristillisessä opistossa».',
    'Rinteen kristillinen opisto',
  ],
  [
    'gives a bare school the name that the document has',
    'Illalla «kansalaisopistossa» luetaan. Mukana on Rinteen seudun kansalaisopisto.',
    'Rinteen seudun kansalaisopisto',
  ],
  [
    'gives the end of a compound the name of the only school that has it',
    'Illalla «opistossa» luetaan. Mukana on Rinteen kansanopisto.',
    'Rinteen kansanopisto',
  ],
  ['takes teachers for no body', 'Mukana ovat koulujen S2-opettajat.', null],
  [
    'gives a school without a name the issuer’s',
    'Kursseja on «kansalaisopistossa».',
    'Espoon kansalaisopisto',
  ],
  [
    'takes a second name of a school into its name',
    'Mukana ovat «Kansalaisopisto Koillinen» ja Kela.',
    'Kansalaisopisto Koillinen',
  ],
  ['reads a company by its form', 'Yrittäjiä neuvoo «Kumpu Kehitys Oy».', 'Kumpu Kehitys Oy'],
  [
    'reads a company by its form in a case',
    'Kurssi on «Kumpu Kehitys Oy:n» tiloissa.',
    'Kumpu Kehitys Oy',
  ],
  [
    'reads an association whose name has small letters',
    '- «Luetaan yhdessä ry»',
    'Luetaan yhdessä ry',
  ],
  [
    'reads an association by its noun',
    'Kahvilaa pitää «Rinteen monikulttuuriyhdistys».',
    'Rinteen monikulttuuriyhdistys',
  ],
  [
    'reads an association over the end of a line',
    'Kahvilaa pitää «Rinteen\nmonikulttuuriyhdistys».',
    'Rinteen monikulttuuriyhdistys',
  ],
  ['reads a foundation with a hyphen', 'Työpajoja on «Kumpu-säätiöllä».', 'Kumpu-säätiö'],
  ['reads a federation', 'Tukea antaa myös «Uudenmaan liitto».', 'Uudenmaan liitto'],
  [
    'reads local entrepreneurs by the capital',
    'Neuvoja saa «Rinteen Yrittäjiltä».',
    'Rinteen Yrittäjät',
  ],
  ['reads a club by the capital', 'Kengät lainaa «Rinteen Pallo-Kerho».', 'Rinteen Pallo-Kerho'],
  [
    'reads a parish with its language',
    'Kerhon pitää «Rinteen suomalainen seurakunta».',
    'Rinteen suomalainen seurakunta',
  ],
  ['leaves parishes in the plural together', 'Kerhoja on «seurakuntien» tiloissa.', 'seurakunnat'],
  ['reads a church', 'Kerhon pitää «metodistikirkko».', 'metodistikirkko'],
  ['reads a network with a name of its own', 'Mukana on «Kumpu-verkosto».', 'Kumpu-verkosto'],
  ['learns a name in a row with a known body', 'Mukana ovat Kela, «Kieppu» ja poliisi.', 'Kieppu'],
  ['learns the partner in the genitive', 'Teemme työtä «Kiepun» kanssa.', 'Kiepu'],
  ['learns the agent in the genitive', 'Kurssit pidetään «Babatorin» järjestämänä.', 'Babatori'],
  [
    'learns the subject of a verb for bodies',
    'Lisäksi «Babatori» järjestää kielikahvilan.',
    'Babatori',
  ],
  ['learns the subject after its verb', 'Kahvilan järjestää «Babatori».', 'Babatori'],
  [
    'learns a name after the noun for its kind',
    'Kengät lainaa urheiluseura «Ponnekas».',
    'Ponnekas',
  ],
  ['learns a name with its kind in brackets', '- «Babando» (ryhmäkoti)\n- Kela', 'Babando'],
  ['learns a line that goes on with what the body does', '«Kosek»; palvelee yrityksiä.', 'Kosek'],
  ['learns a name of two words', 'Kahvilan järjestää «Pysäkki Ponnekas».', 'Pysäkki Ponnekas'],
  [
    'knows a learnt name in every case',
    'Kysy lisää «Babatorista». Kahvilan järjestää Babatori.',
    'Babatori',
  ],
  [
    'finds the nominative that the document writes',
    'Teemme työtä «Babandon» kanssa, ja silloin Babando neuvoo.',
    'Babando',
  ],
  [
    'knows a short name in brackets',
    'Kursseja on «Rikossa» ja Rikolla. Mukana on Rinteen koulutusyhtymä (Rikko).',
    'Rinteen koulutusyhtymä',
  ],
  [
    'knows an abbreviation after a name',
    'Kursseja antaa «RIKO». Mukana on Rinteen kansanopisto RIKO.',
    'Rinteen kansanopisto',
  ],
  [
    'folds a misspelt area into the right one',
    'Mukana on «Länsi-Uudenman hyvinvointialue».',
    'Länsi-Uudenmaan hyvinvointialue',
  ],
  [
    'folds a misspelt name into the one that is written oftener',
    '«Rinteenmän kansanopisto» tukee. Rinteenmäen kansanopisto auttaa. Rinteenmäen kansanopisto neuvoo.',
    'Rinteenmäen kansanopisto',
  ],
  ['counts a municipality that acts', 'Lapua tarjoaa kurssin.', 'Lapuan kaupunki'],
  [
    'counts municipalities that agree',
    '«Lapua» ja Kauhava ovat sopineet kurssista.',
    'Lapuan kaupunki',
  ],
  [
    'counts a municipality as a partner',
    'Kurssi pidetään «Lapuan» ja Kauhavan kanssa.',
    'Lapuan kaupunki',
  ],
  [
    'counts all municipalities of one plural',
    '«Lapuan», Kauhavan ja Alavuden kuntien työntekijät neuvovat.',
    'Lapuan kaupunki',
  ],
  ['counts no municipality as a place', 'Neuvontaa saa Lapualla.', null],
  ['counts no municipality as a description', 'Lapua on viihtyisä.', null],
  ['takes no project for a body', 'Mukana on Ponnekas-hanke.', null],
  ['takes no method for a body', 'Ryhmä käyttää Ponnekas-menetelmää.', null],
  ['takes no programme of a computer for a body', 'Tapaamiset ovat Teams-tapaamisia.', null],
  ['takes no examination for a body', 'Asiakas voi suorittaa YKI-tutkinnon.', null],
  [
    'takes no country for a body',
    'Tietoa annetaan Thaimaan ja Vietnamin kanssa käytävästä kaupasta.',
    null,
  ],
  [
    'takes no opening word for a body',
    'Vapaaehtoiset järjestävät kahvilan. Perheet kokoontuvat.',
    null,
  ],
  ['takes no region for a body', 'Kainuu tarjoaa luontoa.', null],
  [
    'reads a border guard with its district',
    'Tietoja ei saada, koska «Lapin rajavartiosto» ei anna niitä kenellekään.',
    'Lapin rajavartiosto',
  ],
  [
    'reads a club with its place after the noun',
    'Pyöriä korjaa «Lions Club Kuopio» ja se on hyvä.',
    'Lions Club Kuopio',
  ],
  [
    'leaves a place before a name out of it',
    'Talvella Kuopiossa «Rinteen opisto» pitää kursseja ja se on hyvä.',
    'Rinteen opisto',
  ],
];

const jointly: readonly Case[] = [
  [
    'counts municipalities that do something in cooperation, in the genitive',
    'Hankinta tehdään «Lapuan», Kauhavan ja Alavuden yhteistyönä.',
    'Lapuan kaupunki',
  ],
  [
    'counts municipalities that buy together, after the verb',
    'Kurssit hankkivat kaikille ryhmille «Lapua», Kauhava ja Alavus yhteistyönä.',
    'Lapuan kaupunki',
  ],
  [
    'counts no municipalities in which people live together',
    'Perheet asuvat Lapualla ja Kauhavalla yhdessä.',
    null,
  ],
  [
    'leaves those for whom a school teaches out of its name',
    'Kotivanhemmille «Rinteen kansalaisopisto» järjestää ryhmän.',
    'Rinteen kansalaisopisto',
  ],
  [
    'reads the Red Cross with its branch in a case',
    'Mukana on «Punaisen Ristin Lapuan osasto».',
    'Suomen Punainen Risti',
  ],
  [
    'takes no skill in communication for a unit',
    'Opetuksen osat ovat kielen ja viestinnän osaaminen sekä työelämä.',
    null,
  ],
];

const planted = ([title, text, party]: Case): PlantedCase => ({
  title: `${title} (fi)`,
  text,
  under: 'guidance',
  language: 'fi',
  row: party === null ? null : { party_id: slug(party) },
});

plant('party_mentions', [...finnish, ...jointly].map(planted));
