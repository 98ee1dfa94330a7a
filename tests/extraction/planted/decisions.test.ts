import { plant, type PlantedCase } from '../planted';

const found = (title: string, text: string, row: PlantedCase['row']): PlantedCase => ({
  title,
  under: 'guidance',
  text,
  row,
});

const svenska = (title: string, text: string, row: PlantedCase['row']): PlantedCase => ({
  title,
  under: 'guidance',
  language: 'sv',
  text,
  row,
});

const decided = (body: string, decided_on: string | null, paragraph: string | null = null) => ({
  body,
  decided_on,
  paragraph,
});

plant('decisions', [
  found(
    'reads body, date and paragraph in brackets',
    'Sopimus on tehty (Espoon «kaupunginvaltuusto 4.11.2024 § 112»).',
    { ...decided('kaupunginvaltuusto', '2024-11-04', '112'), certainty: 'exact' },
  ),
  found(
    'reads a body that approved',
    '«Kunnanhallitus hyväksyi ohjelman 3.12.2024».',
    decided('kunnanhallitus', '2024-12-03'),
  ),
  found(
    'names a body in the inessive by its nominative',
    'Ohjelma hyväksyttiin «kunnanvaltuustossa 16.12.2024».',
    decided('kunnanvaltuusto', '2024-12-16'),
  ),
  found(
    'names a body in the genitive by its nominative',
    'Ohjelma perustuu «kaupunginhallituksen 3.2.2025» hyväksymään suunnitelmaan.',
    decided('kaupunginhallitus', '2025-02-03'),
  ),
  found(
    'reads a paragraph at the end of a sentence',
    '«Kunnanhallitus hyväksyi sen 3.2.2025 § 52».',
    decided('kunnanhallitus', '2025-02-03', '52'),
  ),
  found(
    'reads a paragraph before its sign',
    '«Kunnanhallitus hyväksyi sen 3.2.2025, 52 §».',
    decided('kunnanhallitus', '2025-02-03', '52'),
  ),
  found(
    'reads a paragraph in words',
    '«Kunnanhallitus hyväksyi sen 3.2.2025, pykälä 52».',
    decided('kunnanhallitus', '2025-02-03', '52'),
  ),
  found(
    'reads a paragraph without a date',
    'Ohjelma on hyväksytty («kunnanhallitus § 52»).',
    decided('kunnanhallitus', null, '52'),
  ),
  found(
    'reads a decision still to come, by its month',
    'Ohjelma käsitellään «kaupunginhallituksessa marraskuussa 2024».',
    decided('kaupunginhallitus', '2024-11'),
  ),
  found(
    'reads a decision still to come, by its season',
    'Ohjelma hyväksytään «kunnanvaltuustossa kevään 2025» aikana.',
    decided('kunnanvaltuusto', '2025'),
  ),
  found(
    'reads a decision that is due by the end of a month',
    'Ohjelma hyväksytään «kunnanhallituksessa joulukuun 2024» loppuun mennessä.',
    decided('kunnanhallitus', '2024-12'),
  ),
  found(
    'reads a year with the word for it',
    '«Kaupunginvaltuusto hyväksyi selvityksen vuonna 2016 (§ 3»).',
    decided('kaupunginvaltuusto', '2016', '3'),
  ),
  found(
    'reads a date with the month in words',
    '«Kaupunginhallitus hyväksyi sen kokouksessaan 3. helmikuuta 2025 (§ 27»).',
    decided('kaupunginhallitus', '2025-02-03', '27'),
  ),
  found(
    'reads a date written with the day in words',
    '«Kunnanvaltuusto hyväksyi sen 3. päivänä helmikuuta 2025».',
    decided('kunnanvaltuusto', '2025-02-03'),
  ),
  found(
    'pairs the first of several bodies',
    '«Kunnanhallitus 3.12.2024 § 210», kunnanvaltuusto 16.12.2024 § 85.',
    decided('kunnanhallitus', '2024-12-03', '210'),
  ),
  found(
    'pairs the second of several bodies',
    'Kunnanhallitus 3.12.2024 § 210, «kunnanvaltuusto 16.12.2024 § 85».',
    decided('kunnanvaltuusto', '2024-12-16', '85'),
  ),
  found(
    'pairs bodies with the dates before them',
    'Ohjelma käsiteltiin 3.12.2024 kunnanhallituksessa ja «16.12.2024 kunnanvaltuustossa».',
    decided('kunnanvaltuusto', '2024-12-16'),
  ),
  found(
    'pairs dates before with paragraphs after',
    'Ohjelma käsiteltiin «3.12.2024 kunnanhallituksessa (§ 210»), 16.12.2024 kunnanvaltuustossa (§ 85).',
    decided('kunnanhallitus', '2024-12-03', '210'),
  ),
  found(
    'gives one date to two bodies joined by “and”',
    '«Kunnanhallitus» ja kunnanvaltuusto käsittelevät ohjelman joulukuussa 2024.',
    decided('kunnanhallitus', '2024-12'),
  ),
  found(
    'reads two meetings of one body',
    'Ohjelmaa on käsitelty: «kunnanhallitus 3.12.2024 § 210 ja 13.1.2025 § 5».',
    decided('kunnanhallitus', '2025-01-13', '5'),
  ),
  found(
    'tells the bodies of two municipalities apart',
    'Hyväksytty: Espoon kaupunginhallitus 9.12.2024, Vantaan «kaupunginhallitus 9.12.2024».',
    decided('kaupunginhallitus', '2024-12-09'),
  ),
  found(
    'reads a body across a line break',
    'Ohjelman hyväksyi kaupungin-\nhallitus «3.2.2025».',
    decided('kaupunginhallitus', '2025-02-03'),
  ),
  found(
    'reads body and date across a line break',
    'Ohjelma laadittiin yhdessä naapurien kanssa ja hyväksyttiin «kunnanhallituksessa\n3.2.2025», minkä jälkeen se lähetettiin tiedoksi kaikille palveluille ja järjestöille.',
    decided('kunnanhallitus', '2025-02-03'),
  ),
  found('reads a line of minutes by itself', '«Kunnanhallitus 27.1.2025»', {
    ...decided('kunnanhallitus', '2025-01-27'),
    rule: 'minutes-line',
  }),
  found(
    'reads a heading',
    '### «Kaupunginvaltuusto 16.12.2024 § 121»\n\nOhjelma on voimassa toistaiseksi.',
    decided('kaupunginvaltuusto', '2024-12-16', '121'),
  ),
  found('reads a line of body and a line of date', 'Kunnanhallitus\n\n«27.1.2025 § 4»', {
    ...decided('kunnanhallitus', '2025-01-27', '4'),
    certainty: 'inferred',
  }),
  found(
    'reads the cells of a table',
    'Vaihe\tKäsittely\nHyväksyntä\t«Kunnanhallitus 27.1.2025 § 4»',
    decided('kunnanhallitus', '2025-01-27', '4'),
  ),
  found(
    'reads an abbreviation of minutes by the issuer’s kind',
    'Ohjelma on hyväksytty («kh 3.2.2025 § 52»).',
    { ...decided('kaupunginhallitus', '2025-02-03', '52'), certainty: 'inferred' },
  ),
  found(
    'names a board by its field',
    'Ohjelma hyväksyttiin «sivistyslautakunnassa 12.11.2024 § 88».',
    decided('sivistyslautakunta', '2024-11-12', '88'),
  ),
  found(
    'names a board by two fields',
    '«Kasvatus- ja koulutuslautakunta hyväksyi sen 12.11.2024».',
    decided('kasvatus- ja koulutuslautakunta', '2024-11-12'),
  ),
  found(
    'names the section of a board',
    'Asian ratkaisi «kaupunginhallituksen elinvoimajaosto 12.11.2024 § 8».',
    decided('kaupunginhallituksen elinvoimajaosto', '2024-11-12', '8'),
  ),
  found(
    'reads the board of a joint authority',
    '«Kuntayhtymän hallitus hyväksyi sopimuksen 12.11.2024 § 8».',
    decided('kuntayhtymän hallitus', '2024-11-12', '8'),
  ),
  found(
    'reads an officer who decides by a paragraph',
    'Työryhmän asetti «kaupunginjohtaja 12.11.2024 § 8».',
    decided('kaupunginjohtaja', '2024-11-12', '8'),
  ),
  found(
    'knows a body by a wrong letter and says so',
    '«Kaupunginhalitus hyväksyi ohjelman 3.2.2025».',
    { ...decided('kaupunginhallitus', '2025-02-03'), certainty: 'fuzzy' },
  ),
  found(
    'takes no day of validity for that of the decision',
    '«Kunnanhallitus hyväksyi 3.2.2025» ohjelman, joka tulee voimaan 1.3.2025.',
    decided('kunnanhallitus', '2025-02-03'),
  ),
  found(
    'leaves the paragraph of an Act',
    '«Kunnanhallitus hyväksyi 3.2.2025» kotoutumislain § 13 mukaisen ohjelman.',
    decided('kunnanhallitus', '2025-02-03'),
  ),
  found(
    'reads an address on the same line',
    '«Kunnanhallitus 3.2.2025 § 52», https://espoo.example/kokous?id=7.',
    { ...decided('kunnanhallitus', '2025-02-03', '52'), url: 'https://espoo.example/kokous?id=7' },
  ),
  found(
    'reads an address on the next line',
    'Hyväksytty («Kunnanhallitus 3.2.2025 § 52»)\n\n<https://espoo.example/kokous?id=7>',
    { ...decided('kunnanhallitus', '2025-02-03', '52'), url: 'https://espoo.example/kokous?id=7' },
  ),
  found(
    'gives no address of another matter to a decision',
    '«Kunnanhallitus hyväksyi ohjelman 3.2.2025». Palveluista kerrotaan tarkemmin kunnan kotisivuilla osoitteessa https://espoo.example.',
    { ...decided('kunnanhallitus', '2025-02-03'), url: null },
  ),
  {
    title: 'reads the form’s answer on approval',
    text: '# Espoon kotoutumisohjelma\n\nKotoutumisohjelmaa kuvaavan asiakirjan käsittely- ja hyväksymisprosessi kunnassa: «Kunnanhallitus 2.12.2024 § 310»\n\n## Kotoutumissuunnitelma\n\n## Kotoutumiskoulutus\n\n## Monikielinen yhteiskuntaorientaatio',
    row: decided('kunnanhallitus', '2024-12-02', '310'),
  },
  svenska(
    'reads a Swedish board',
    '«Stadsstyrelsen behandlade programmet 25.11.2024 § 402».',
    decided('stadsstyrelsen', '2024-11-25', '402'),
  ),
  svenska(
    'reads a Swedish board that will decide',
    '«Kommunstyrelsen tar ställning till programmet i maj 2026».',
    decided('kommunstyrelsen', '2026-05'),
  ),
  svenska(
    'pairs Swedish bodies',
    'Stadsstyrelsen behandlar programmet 27.1.2025 och «stadsfullmäktige godkänner det 17.2.2025 § 9».',
    decided('stadsfullmäktige', '2025-02-17', '9'),
  ),
  svenska(
    'reads a Swedish date in words',
    'Godkänt av «kommunfullmäktige den 12 december 2024, § 58»',
    decided('kommunfullmäktige', '2024-12-12', '58'),
  ),
  svenska(
    'reads a Swedish decision still to come',
    'Programmet föreläggs «stadsfullmäktige för godkännande i februari 2025».',
    decided('stadsfullmäktige', '2025-02'),
  ),
  svenska(
    'names a Swedish board by two fields',
    '«Kultur- och fritidsnämnden godkände planen 3.3.2025».',
    decided('kultur- och fritidsnämnden', '2025-03-03'),
  ),
  svenska(
    'reads a Swedish season',
    'Programmet godkänns av «kommunstyrelsen våren 2025».',
    decided('kommunstyrelsen', '2025'),
  ),
  found('finds none without a body', 'Ohjelma hyväksyttiin 3.2.2025 (§ 52).', null),
  found(
    'finds none without a date or paragraph',
    'Ohjelma on hyväksytty kunnanhallituksessa.',
    null,
  ),
  found(
    'finds none where a body is only told',
    'Ohjelman toteutumisesta raportoidaan kaupunginhallitukselle vuonna 2026.',
    null,
  ),
  found(
    'finds none in the years of a programme',
    'Kaupunginvaltuuston vuosille 2023–2030 hyväksymän strategian mukaan kunta kasvaa.',
    null,
  ),
  found('finds none in an Act', 'Laki kotoutumisen edistämisestä 681/2023, 14 § ja 54 §.', null),
  found(
    'finds none in an agreement between bodies without a decision',
    'Sopimus allekirjoitettiin 1.2.2024 ja se on voimassa 31.12.2026 asti.',
    null,
  ),
  found('finds none in a meeting of a network', 'Verkosto kokoontui 3.2.2025.', null),
  found(
    'finds none in a term of office',
    'Valtuustokausi alkaa 1.6.2025 ja päättyy vuonna 2029.',
    null,
  ),
  found(
    'finds none in a date of validity',
    'Kunnanhallitus hyväksyy ohjelman, joka on voimassa 1.1.2025 alkaen.',
    null,
  ),
  found(
    'finds none where an officer only does his work',
    'Kaupunginjohtaja avasi tilaisuuden 3.2.2025.',
    null,
  ),
  svenska(
    'finds none where a Swedish body is only told',
    'Gruppen rapporterar till stadsstyrelsen år 2026.',
    null,
  ),
  svenska('finds none in words that name no board', 'Ovannämnda mål nås 3.2.2025.', null),
]);
