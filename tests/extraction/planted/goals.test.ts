import { plant, type PlantedCase } from '../planted';

/** A table under the heading of a sector: head first, cells parted by bars. */
const table = (rows: readonly string[], heading = 'Varhaiskasvatus'): string =>
  [`### ${heading}`, '', ...rows.map((row) => row.split('|').join('\t'))].join('\n');

const found = (title: string, rows: readonly string[], row: PlantedCase['row']): PlantedCase => ({
  title,
  under: 'other_services',
  text: table(rows),
  row,
});

const svenska = (title: string, rows: readonly string[], row: PlantedCase['row']): PlantedCase => ({
  title,
  under: 'other_services',
  language: 'sv',
  text: table(rows, 'Småbarnspedagogik'),
  row,
});

const goal = { goal: 'Lapset viihtyvät', measure: 'Leikkikerhot', monitoring: 'Kysely' };
const mål = { goal: 'Barnen trivs', measure: 'Lekklubbar', monitoring: 'Enkät' };

plant('goals', [
  found(
    'reads goal, measure and monitoring of a row',
    ['Tavoite|Toimenpide|Seuranta', '«Lapset viihtyvät|Leikkikerhot|Kysely»'],
    { ...goal, sector: 'Varhaiskasvatus', ordinal: 1, rule: 'goal-table', certainty: 'exact' },
  ),
  found(
    'knows the heads in capitals and in the plural',
    ['TAVOITTEET|TOIMENPITEET|SEURANTA JA ARVIOINTI', '«Lapset viihtyvät|Leikkikerhot|Kysely»'],
    goal,
  ),
  found(
    'reads a table without a column for monitoring',
    ['Tavoite|Toimenpide', '«Lapset viihtyvät|Leikkikerhot»'],
    { ...goal, monitoring: null },
  ),
  found(
    'reads the columns in any order',
    ['Mittarit|Toimenpiteet|Tavoitteet', '«Kysely|Leikkikerhot|Lapset viihtyvät»'],
    goal,
  ),
  found(
    'leaves the columns for time and responsibility',
    [
      'Tavoite|Toimenpide|Vastuutaho|Aikataulu|Mittari',
      '«Lapset viihtyvät|Leikkikerhot|Päiväkodit|2025|Kysely»',
    ],
    goal,
  ),
  found(
    'takes the head of a goal’s monitoring for no goal',
    ['Tavoite|Toimenpide|Tavoitteen toteutuminen', '«Lapset viihtyvät|Leikkikerhot|Kysely»'],
    goal,
  ),
  found(
    'takes a target level for monitoring',
    ['Tavoite|Toimenpide|Tavoitetaso', '«Lapset viihtyvät|Leikkikerhot|Kysely»'],
    goal,
  ),
  found(
    'knows heads with words around them',
    [
      'Ohjelman tavoitteet|Toimenpiteet tavoitteen saavuttamiseksi|Miten seurataan',
      '«Lapset viihtyvät|Leikkikerhot|Kysely»',
    ],
    goal,
  ),
  found(
    'knows heads that are questions',
    ['Mitä tavoitellaan?|Mitä tehdään?|Miten mitataan?', '«Lapset viihtyvät|Leikkikerhot|Kysely»'],
    goal,
  ),
  found(
    'knows heads that are questions in the first person',
    ['Mihin pyrimme?|Miten toimimme?|Mistä näemme sen?', '«Lapset viihtyvät|Leikkikerhot|Kysely»'],
    goal,
  ),
  svenska(
    'knows Swedish heads that are questions in the first person',
    ['Vad vill vi uppnå?|Hur gör vi?|Hur vet vi att vi lyckas?', '«Barnen trivs|Lekklubbar|Enkät»'],
    mål,
  ),
  found(
    'knows other words for goals and measures',
    ['Päämäärä|Keinot|Indikaattorit', '«Lapset viihtyvät|Leikkikerhot|Kysely»'],
    goal,
  ),
  found(
    'knows compounds',
    ['Päätavoitteet|Kehittämistoimet|Seurantatapa', '«Lapset viihtyvät|Leikkikerhot|Kysely»'],
    goal,
  ),
  found(
    'reads a head with a wrong letter and says so',
    ['TAVOITTEET|TOLMENPITEET|SEURANTA', '«Lapset viihtyvät|Leikkikerhot|Kysely»'],
    { ...goal, certainty: 'fuzzy' },
  ),
  found(
    'reads a head broken by a hyphen',
    ['Tavoit-teet|Toimen-piteet|Seu-ranta', '«Lapset viihtyvät|Leikkikerhot|Kysely»'],
    goal,
  ),
  found(
    'reads a head with a gap in a word',
    ['TAVOIT TEET|TOIMEN PITEET|SEURANTA', '«Lapset viihtyvät|Leikkikerhot|Kysely»'],
    goal,
  ),
  found(
    'takes the empty cell before the measures for the lost head of goals',
    ['|Toimenpiteet|Seuranta', '«Lapset viihtyvät|Leikkikerhot|Kysely»'],
    { ...goal, certainty: 'inferred' },
  ),
  found(
    'takes the empty cell between for the lost head of measures',
    ['Tavoitteet||Seuranta', '«Lapset viihtyvät|Leikkikerhot|Kysely»'],
    { ...goal, certainty: 'inferred' },
  ),
  found(
    'parts a head merged over two columns',
    ['Tavoitteet ja toimenpiteet|Seuranta', '«Lapset viihtyvät|Leikkikerhot|Kysely»'],
    goal,
  ),
  found(
    'parts a merged head with an empty cell after it',
    ['Tavoitteet ja toimenpiteet||Seuranta', '«Lapset viihtyvät|Leikkikerhot|Kysely»'],
    goal,
  ),
  found(
    'repeats the goal above where its cell is empty',
    ['Tavoite|Toimenpide|Mittari', 'Lapset viihtyvät|Retket|Määrä', '«|Leikkikerhot|Kysely»'].map(
      (row) => row.replace('«|', '|«'),
    ),
    { ...goal, ordinal: 2, rule: 'goal-above', certainty: 'inferred' },
  ),
  found(
    'leaves an empty cell of monitoring empty',
    ['Tavoite|Toimenpide|Mittari', '«Lapset viihtyvät|Leikkikerhot»|'],
    { ...goal, monitoring: null },
  ),
  found(
    'leaves the number of a row alone',
    ['Nro|Tavoite|Toimenpide|Mittari', '«1|Lapset viihtyvät|Leikkikerhot|Kysely»'],
    goal,
  ),
  found(
    'counts no head that is repeated on the next page',
    [
      'Tavoite|Toimenpide|Mittari',
      'Aikuiset viihtyvät|Retket|Määrä',
      'Tavoite|Toimenpide|Mittari',
      '«Lapset viihtyvät|Leikkikerhot|Kysely»',
    ],
    { ...goal, ordinal: 2 },
  ),
  found(
    'repeats the goal above also after a repeated head',
    [
      'Tavoite|Toimenpide|Mittari',
      'Lapset viihtyvät|Retket|Määrä',
      'Tavoite|Toimenpide|Mittari',
      '|«Leikkikerhot|Kysely»',
    ],
    { ...goal, ordinal: 2 },
  ),
  found(
    'goes on with a row that a page break has cut',
    [
      'Tavoite|Toimenpide|Mittari',
      '«Lapset viihtyvät|Leikkikerhot|Kysely huoltajille»',
      'Tavoite|Toimenpide|Mittari',
      '|kolmessa päiväkodissa|ja lapsille',
    ],
    {
      goal: 'Lapset viihtyvät',
      measure: 'Leikkikerhot kolmessa päiväkodissa',
      monitoring: 'Kysely huoltajille ja lapsille',
    },
  ),
  found(
    'goes on with a goal that a page break has cut',
    [
      'Tavoite|Toimenpide|Mittari',
      '«Lapset viihtyvät ja|Leikkikerhot|Kysely»',
      'Tavoite|Toimenpide|Mittari',
      'oppivat kieltä||',
    ],
    { ...goal, goal: 'Lapset viihtyvät ja oppivat kieltä' },
  ),
  found(
    'joins a word parted by a hyphen at the break',
    [
      'Tavoite|Toimenpide|Mittari',
      '«Lapset viihtyvät|Leikki-|Kysely»',
      'Tavoite|Toimenpide|Mittari',
      '|kerhot|',
    ],
    goal,
  ),
  found(
    'goes on where the line above ends in a comma',
    ['Tavoite|Toimenpide|Mittari', '«Lapset viihtyvät|Retket,|Kysely»', '|leikkikerhot|'],
    { ...goal, measure: 'Retket, leikkikerhot' },
  ),
  found(
    'takes a row that begins small on the same page for one of its own',
    ['Tavoite|Toimenpide|Mittari', 'lapset viihtyvät|retket|määrä', '|«leikkikerhot|kysely»'],
    { goal: 'lapset viihtyvät', measure: 'leikkikerhot', monitoring: 'kysely', ordinal: 2 },
  ),
  found(
    'takes a row of one cell for the sector of the rows below',
    [
      'Tavoite|Toimenpide|Mittari',
      'Perusopetus||',
      '«Lapset viihtyvät|Leikkikerhot|Kysely»',
      'Lapset oppivat|Tukiopetus|Arvosanat',
      'Huoltajat osallistuvat|Illat|Määrä',
    ],
    { ...goal, sector: 'Perusopetus', ordinal: 1 },
  ),
  found(
    'keeps goals that have no measure yet',
    ['Tavoite|Toimenpide', '«Lapset viihtyvät»|', 'Lapset oppivat|', 'Kieli karttuu|Kerhot'],
    { goal: 'Lapset viihtyvät', measure: null, sector: 'Varhaiskasvatus' },
  ),
  found(
    'takes the sector from its own column and carries it on',
    [
      'Toimiala|Tavoite|Toimenpide',
      'Kirjasto|Kielet näkyvät|Hyllyt',
      '|«Lapset viihtyvät|Leikkikerhot»',
    ],
    { ...goal, monitoring: null, sector: 'Kirjasto' },
  ),
  found(
    'takes a responsible sector for no sector of the goals',
    ['Tavoite|Toimenpide|Vastuullinen toimiala', '«Lapset viihtyvät|Leikkikerhot|Sivistys»'],
    { ...goal, monitoring: null, sector: 'Varhaiskasvatus' },
  ),
  found(
    'takes focus areas for goals where there is no other column for them',
    ['Painopiste|Toimenpide|Mittari', '«Lapset viihtyvät|Leikkikerhot|Kysely»'],
    goal,
  ),
  found(
    'takes focus areas beside goals for sectors',
    ['Painopiste|Tavoite|Toimenpide', '«Hyvinvointi|Lapset viihtyvät|Leikkikerhot»'],
    { ...goal, monitoring: null, sector: 'Hyvinvointi' },
  ),
  {
    title: 'takes the nearest heading for the sector, without its number',
    under: 'other_services',
    text: `${table(['Tavoite|Toimenpide', 'a|b'], '3.1 Kirjasto')}\n\n${table(['Tavoite|Toimenpide', '«Lapset viihtyvät|Leikkikerhot»'], '3.2 Päiväkodit')}`,
    row: { ...goal, monitoring: null, sector: 'Päiväkodit', ordinal: 2 },
  },
  {
    title: 'passes a caption that names no sector',
    under: 'other_services',
    text: '### Kirjasto\n\nTaulukko 3. Tavoitteet ja toimenpiteet\n\nTavoite\tToimenpide\n«Lapset viihtyvät\tLeikkikerhot»',
    row: { sector: 'Kirjasto' },
  },
  {
    title: 'takes a caption that names the sector',
    under: 'other_services',
    text: 'Taulukko 3. Nuorisopalvelut\n\nTavoite\tToimenpide\n«Nuoret viihtyvät\tKerhot»',
    row: { sector: 'Nuorisopalvelut', goal: 'Nuoret viihtyvät' },
  },
  {
    title: 'finds the sector above a paragraph that leads to the table',
    under: 'other_services',
    text: '### Nuorisopalvelut\n\nAlla on sovittu työ.\n\nTavoite\tToimenpide\n«Nuoret viihtyvät\tKerhot»',
    row: { sector: 'Nuorisopalvelut' },
  },
  {
    title: 'reads a Markdown table',
    under: 'other_services',
    text: '### Kirjasto\n\n| Tavoite | Toimenpide | Mittari |\n|---|:---:|---|\n| «Lapset viihtyvät» | Leikkikerhot | Kysely |',
    row: { ...goal, sector: 'Kirjasto' },
  },
  {
    title: 'joins the lines of a cell',
    under: 'other_services',
    text: '### Kirjasto\n\nTavoite\tToimenpide\n<p>«Lapset»</p> <p>viihtyvät</p>\t<p>Retket</p> <p>ja kerhot</p>',
    row: { goal: 'Lapset viihtyvät', measure: 'Retket ja kerhot' },
  },
  svenska('reads a Swedish table', ['Mål|Åtgärd|Uppföljning', '«Barnen trivs|Lekklubbar|Enkät»'], {
    ...mål,
    sector: 'Småbarnspedagogik',
  }),
  svenska(
    'knows the Swedish heads in the definite plural',
    ['Målen|Åtgärderna|Uppföljning och utvärdering', '«Barnen trivs|Lekklubbar|Enkät»'],
    mål,
  ),
  svenska(
    'takes a Swedish target group for no goal',
    ['Målgrupp|Mål|Åtgärder|Mätare', '«Familjer|Barnen trivs|Lekklubbar|Enkät»'],
    mål,
  ),
  svenska(
    'knows Swedish words for aims and means',
    ['Målsättning|Medel|Indikatorer', '«Barnen trivs|Lekklubbar|Enkät»'],
    mål,
  ),
  svenska(
    'repeats the Swedish goal above',
    ['Mål|Åtgärder|Mätare', 'Barnen trivs|Utflykter|Antal', '|«Lekklubbar|Enkät»'],
    { ...mål, rule: 'goal-above' },
  ),
  found(
    'finds no goals in a responsibility table',
    ['Palvelu|Työnhakijat|Muut', 'Arviointi|työllisyysalue|kunta'],
    null,
  ),
  found('finds no goals in a table of figures', ['Vuosi|2022|2023', 'Tavoite|10|12'], null),
  found(
    'finds no goals in a table with goals alone',
    ['Tavoite|Vastuutaho', 'Lapset viihtyvät|Päiväkodit'],
    null,
  ),
  found(
    'finds no goals in a table with measures alone',
    ['Toimenpide|Aikataulu', 'Leikkikerhot|2025'],
    null,
  ),
  found(
    'takes sentences in cells for no head',
    [
      'Palvelun tavoite on tukea kaikkia lapsia.|Toimenpiteet sovitaan yhdessä huoltajien kanssa.',
      'Lapset viihtyvät|Leikkikerhot',
    ],
    null,
  ),
  {
    title: 'finds no goals in running text',
    under: 'other_services',
    text: 'Ohjelman tavoitteet, toimenpiteet ja seuranta sovitaan vuosittain. Tavoitteena on lisätä osallisuutta.',
    row: null,
  },
  {
    title: 'finds no goals in a list of contents',
    under: 'other_services',
    text: 'Tavoitteet ja toimenpiteet\t5\nSeuranta\t7',
    row: null,
  },
]);
