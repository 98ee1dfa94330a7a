import { plant, type PlantedCase } from '../planted';

const table = (rows: readonly string[], title: string): string =>
  [title, '', ...rows.map((row) => row.split('|').join('\t'))].join('\n');

const found = (title: string, rows: readonly string[], row: PlantedCase['row']): PlantedCase => ({
  title,
  under: 'other_services',
  text: table(rows, '### Liite 2. Työnjako'),
  row,
});

const svenska = (title: string, rows: readonly string[], row: PlantedCase['row']): PlantedCase => ({
  title,
  under: 'other_services',
  language: 'sv',
  text: table(rows, '### Bilaga 2. Arbetsfördelning'),
  row,
});

const both = { municipality_task: 'Asunnon etsiminen', county_task: 'Terveystarkastus' };
const båda = { municipality_task: 'Söker bostad', county_task: 'Hälsogranskning' };

plant('task_division', [
  found(
    'reads a row of a table with a column for each',
    ['Kunta|Hyvinvointialue', '«Asunnon etsiminen|Terveystarkastus»'],
    { ...both, ordinal: 1, rule: 'division-table', certainty: 'exact' },
  ),
  found(
    'reads the columns in the other order',
    ['Hyvinvointialue|Kunta', '«Terveystarkastus|Asunnon etsiminen»'],
    both,
  ),
  found('knows a city', ['Kaupunki|Hyvinvointialue', '«Asunnon etsiminen|Terveystarkastus»'], both),
  found(
    'knows the heads in capitals',
    ['KUNTA|HYVINVOINTIALUE', '«Asunnon etsiminen|Terveystarkastus»'],
    both,
  ),
  found(
    'knows a municipality and a county by name',
    ['Espoon kaupunki|Länsi-Uudenmaan hyvinvointialue', '«Asunnon etsiminen|Terveystarkastus»'],
    both,
  ),
  found(
    'knows heads that speak of tasks',
    ['Kunnan tehtävät|Hyvinvointialueen tehtävät', '«Asunnon etsiminen|Terveystarkastus»'],
    both,
  ),
  found(
    'knows heads that speak of responsibility',
    ['Kunnan vastuulla|Hyvinvointialueen vastuulla', '«Asunnon etsiminen|Terveystarkastus»'],
    both,
  ),
  found(
    'knows heads in the inessive',
    ['Kunnassa|Hyvinvointialueella', '«Asunnon etsiminen|Terveystarkastus»'],
    both,
  ),
  found(
    'knows the abbreviation of the county',
    ['Kunta|HVA', '«Asunnon etsiminen|Terveystarkastus»'],
    both,
  ),
  found(
    'reads a head with a wrong letter and says so',
    ['Kunta|Hyvinvointiulue', '«Asunnon etsiminen|Terveystarkastus»'],
    { ...both, certainty: 'fuzzy' },
  ),
  found(
    'reads a head broken by a hyphen',
    ['Kunta|Hyvinvointi-alue', '«Asunnon etsiminen|Terveystarkastus»'],
    both,
  ),
  found(
    'reads a table that names the task in its first column',
    ['Tehtävä|Kunta|Hyvinvointialue', '«Alkuvaihe|Asunnon etsiminen|Terveystarkastus»'],
    both,
  ),
  found(
    'takes the task’s name where the column only has a cross',
    ['Tehtävä|Kunta|Hyvinvointialue', '«Asunnon etsiminen|x»|'],
    { municipality_task: 'Asunnon etsiminen', county_task: null },
  ),
  found(
    'takes the task’s name for the county’s cross',
    ['Tehtävä|Kunta|Hyvinvointialue', '«Terveystarkastus||X»'],
    { municipality_task: null, county_task: 'Terveystarkastus' },
  ),
  found(
    'takes the task’s name for both where both are ticked',
    ['Tehtävä|Kunta|Hyvinvointialue', '«Neuvonta|✓|✓»'],
    { municipality_task: 'Neuvonta', county_task: 'Neuvonta' },
  ),
  found(
    'leaves an empty cell of the county empty',
    ['Kunta|Hyvinvointialue', '«Asunnon etsiminen»|'],
    { municipality_task: 'Asunnon etsiminen', county_task: null },
  ),
  found(
    'keeps a row with an empty cell of the municipality',
    ['Kunta|Hyvinvointialue', 'Asunnon etsiminen|', '|«Terveystarkastus»'],
    { municipality_task: null, county_task: 'Terveystarkastus', ordinal: 2 },
  ),
  found('takes a dash for an empty cell', ['Kunta|Hyvinvointialue', '«Asunnon etsiminen|–»'], {
    municipality_task: 'Asunnon etsiminen',
    county_task: null,
  }),
  found(
    'finds the head below a row with the table’s title',
    [
      'Kunnan ja hyvinvointialueen tehtävät 1.1.2023 alkaen|',
      'Kunta|Hyvinvointialue',
      '«Asunnon etsiminen|Terveystarkastus»',
    ],
    { ...both, ordinal: 1 },
  ),
  found(
    'counts no head that is repeated on the next page',
    [
      'Kunta|Hyvinvointialue',
      'Neuvonta|Ohjaus',
      'Kunta|Hyvinvointialue',
      '«Asunnon etsiminen|Terveystarkastus»',
    ],
    { ...both, ordinal: 2 },
  ),
  found(
    'goes on with a row that a page break has cut',
    [
      'Kunta|Hyvinvointialue',
      '«Asunnon etsiminen|Terveystarkastus»',
      'Kunta|Hyvinvointialue',
      'yhdessä muuttajan kanssa|kolmen kuukauden sisällä',
    ],
    {
      municipality_task: 'Asunnon etsiminen yhdessä muuttajan kanssa',
      county_task: 'Terveystarkastus kolmen kuukauden sisällä',
    },
  ),
  found(
    'goes on where the line above ends in “and”',
    ['Kunta|Hyvinvointialue', '«Asunnon etsiminen ja|Terveystarkastus»', 'kalustaminen|'],
    { municipality_task: 'Asunnon etsiminen ja kalustaminen', county_task: 'Terveystarkastus' },
  ),
  found(
    'takes a row that begins small on the same page for one of its own',
    ['Kunta|Hyvinvointialue', 'neuvonta|ohjaus', '«asunto|terveys»'],
    { municipality_task: 'asunto', county_task: 'terveys', ordinal: 2 },
  ),
  found(
    'leaves a further column for other bodies',
    ['Kunta|Hyvinvointialue|Järjestöt', '«Asunnon etsiminen|Terveystarkastus|Kerhot»'],
    both,
  ),
  found(
    'leaves a column of what both do',
    [
      'Kunta|Kunnan ja hyvinvointialueen yhteiset|Hyvinvointialue',
      '«Asunnon etsiminen|Neuvonta|Terveystarkastus»',
    ],
    both,
  ),
  found(
    'keeps figures within words',
    ['Kunta|Hyvinvointialue', '«Kunta antaa 10 paikkaa|Tarkastus 3 kk kuluessa»'],
    { municipality_task: 'Kunta antaa 10 paikkaa', county_task: 'Tarkastus 3 kk kuluessa' },
  ),
  found(
    'numbers the rows through the document',
    ['Kunta|Hyvinvointialue', 'Neuvonta|Ohjaus', 'Kerhot|', '«Asunnon etsiminen|Terveystarkastus»'],
    { ...both, ordinal: 3 },
  ),
  {
    title: 'numbers the rows of a second table on',
    under: 'other_services',
    text: `${table(['Kunta|Hyvinvointialue', 'Neuvonta|Ohjaus'], '### Liite 1')}\n\n${table(['Kunta|Hyvinvointialue', '«Asunnon etsiminen|Terveystarkastus»'], '### Liite 2')}`,
    row: { ...both, ordinal: 2 },
  },
  {
    title: 'reads a Markdown table',
    under: 'other_services',
    text: '### Liite 2. Työnjako\n\n| Kunta | Hyvinvointialue |\n| --- | --- |\n| «Asunnon etsiminen» | Terveystarkastus |',
    row: both,
  },
  {
    title: 'joins the lines of a cell',
    under: 'other_services',
    text: 'Kunta\tHyvinvointialue\n<p>«Asunnon»</p> <p>etsiminen</p>\t<p>Terveystarkastus</p>',
    row: both,
  },
  svenska(
    'reads a Swedish table',
    ['Kommunen|Välfärdsområdet', '«Söker bostad|Hälsogranskning»'],
    båda,
  ),
  svenska(
    'knows the Swedish heads that speak of tasks',
    ['Kommunens uppgifter|Välfärdsområdets uppgifter', '«Söker bostad|Hälsogranskning»'],
    båda,
  ),
  svenska(
    'knows a Swedish city',
    ['Staden|Välfärdsområdet', '«Söker bostad|Hälsogranskning»'],
    båda,
  ),
  svenska(
    'knows a Swedish municipality and county by name',
    ['Esbo stad|Västra Nylands välfärdsområde', '«Söker bostad|Hälsogranskning»'],
    båda,
  ),
  svenska(
    'goes on with a Swedish row where the line above ends in “och”',
    ['Kommunen|Välfärdsområdet', '«Söker och|Hälsogranskning»', 'möblerar bostad|'],
    { municipality_task: 'Söker och möblerar bostad', county_task: 'Hälsogranskning' },
  ),
  svenska('keeps a Swedish row with one task', ['Kommunen|Välfärdsområdet', '|«Hälsogranskning»'], {
    municipality_task: null,
    county_task: 'Hälsogranskning',
  }),
  found(
    'finds none in a responsibility table by client group',
    ['Palvelu|Työnhakijat|Muut', 'Arviointi|kunta|hyvinvointialue'],
    null,
  ),
  found(
    'finds none in a table of figures',
    ['Kunta|Hyvinvointialue', '120|45', '130|50', '140|60'],
    null,
  ),
  found(
    'finds none in a table of municipalities and their figures',
    ['Kunta|Väestö', 'Kaupunki|100'],
    null,
  ),
  found(
    'finds none in a list of municipalities and their counties',
    ['Kunta|Hyvinvointialue', 'Espoo|Länsi-Uusimaa', 'Kuopio|Pohjois-Savo'],
    null,
  ),
  found(
    'finds none where both stand in one cell',
    ['Palvelu|Kunta ja hyvinvointialue', 'Neuvonta|yhdessä'],
    null,
  ),
  found(
    'finds none in a goal table whose cells name both',
    ['Tavoite|Toimenpide|Kunta|Hyvinvointialue', 'Terveys|Tarkastus|x|x'],
    null,
  ),
  found(
    'takes sentences in cells for no head',
    ['Kunta vastaa neuvonnasta.|Hyvinvointialue vastaa terveydestä.', 'Kunta ohjaa.|Alue hoitaa.'],
    null,
  ),
  {
    title: 'finds none in running text',
    under: 'other_services',
    text: 'Kunta etsii asunnon ja hyvinvointialue tekee terveystarkastuksen.',
    row: null,
  },
  {
    title: 'finds none in a list',
    under: 'other_services',
    text: 'Yhteistyötahot:\n\n- kunta\n- hyvinvointialue\n- järjestöt',
    row: null,
  },
]);
