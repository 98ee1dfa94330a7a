import { slug } from '../../../src/extraction/extract/party-book';
import { plant, type PlantedCase } from '../planted';

/** What a case shows, a text of the section on guidance, and the party’s name; none where no body is named. */
type Case = readonly [title: string, text: string, party: string | null];

const swedish: readonly Case[] = [
  [
    'reads the regional authority under its Finnish name',
    'Det ordnas av «Nylands NTM-central» och det är bra för alla som bor i området.',
    'Uudenmaan ELY-keskus',
  ],
  [
    'reads a county under its Finnish name',
    'Det ordnas av «Västra Nylands välfärdsområde» och det är bra för alla.',
    'Länsi-Uudenmaan hyvinvointialue',
  ],
  [
    'reads a state body under its Finnish name',
    'Det är «Migrationsverket» som ger råd och det är bra för alla.',
    'Maahanmuuttovirasto',
  ],
  [
    'reads local entrepreneurs with the place after them',
    'Råd ges också av «Företagarna i Närpes» och det är bra för alla.',
    'Företagarna i Närpes',
  ],
  [
    'learns the partner of a cooperation',
    'Det ordnas i samarbete med «Kompus» och det är bra för alla.',
    'Kompus',
  ],
  [
    'learns a name after the noun for its kind',
    'Det är idrottsföreningen «Kompus» som ger råd och det är bra för alla.',
    'Kompus',
  ],
  [
    'counts municipalities after their plural',
    'Det är kommunerna «Larsmo», Pedersöre och Kronoby som köper kurser och det är bra.',
    'Luodon kunta',
  ],
  [
    'counts a municipality as a partner',
    'Det ordnas tillsammans med «Vasa» och det är bra för alla.',
    'Vaasan kaupunki',
  ],
  [
    'takes no place for a body',
    'Kurserna hålls i Oravais och det är bra för alla som bor i området.',
    null,
  ],
  [
    'reads an authority with its region after the noun',
    'Språkstöd gavs av «NTM-centralen» i Nyland och det var bra.',
    'Uudenmaan ELY-keskus',
  ],
  [
    'reads the Red Cross under its Swedish name',
    'Läxhjälp ges av «Finlands Röda Kors» och det är bra för alla.',
    'Suomen Punainen Risti',
  ],
  [
    'gives a parish the Finnish name of its municipality and its noun',
    'Ett språkkafé hålls av «Närpes församling» och det är bra för alla.',
    'Närpiön seurakunta',
  ],
  [
    'gives a parish of the Swedish speakers its Finnish name',
    'Ett språkkafé hålls av «Karleby svenska församling» och det är bra för alla.',
    'Kokkolan ruotsalainen seurakunta',
  ],
  [
    'gives a parish without a name the issuer’s in Finnish',
    'Ett språkkafé hålls av «församlingen» och det är bra för alla som vill komma.',
    'Espoon seurakunta',
  ],
  [
    'gives an adult education centre its Finnish name, also in the genitive',
    'Kunden får gå på «Pargas medborgarinstituts» kurser och det är bra för alla.',
    'Paraisten kansalaisopisto',
  ],
  [
    'tells a workers’ institute from a citizens’ institute',
    'Kunden får gå på «arbetarinstitutets» kurser och det är bra för alla som vill.',
    'Espoon työväenopisto',
  ],
  [
    'gives the council of a region its Finnish name',
    'Stöd ges av «Österbottens förbund» och det är bra för alla.',
    'Pohjanmaan liitto',
  ],
  [
    'keeps the Swedish name of a school without a Finnish one',
    'Kurser ordnas av «Närpes gymnasium» och det är bra för alla.',
    'Närpes gymnasium',
  ],
  [
    'knows the Swedish name of a foundation under its own',
    'Metoden har gjorts av «Äldreinstitutet» och den är bra för alla som vill lära sig.',
    'Ikäinstituutti',
  ],
  [
    'reads an association whose noun ends as the definite form does',
    'Verksamhet ordnas av «Svenska studieförbundet» och det är bra för alla.',
    'Svenska studieförbundet',
  ],
  [
    'reads the police',
    'Råd ges av «polisen» och det är bra för alla som bor i området.',
    'Poliisi',
  ],
  [
    'knows the county of a school by its Swedish name',
    'Kurser ordnas av «Västra Nylands folkhögskola» och det är bra för alla.',
    'Länsi-Uudenmaan kansanopisto',
  ],
  [
    'names a parish of a municipality whose Finnish name has a noun',
    'Öppet hus ordnas av «Pedersöre församling» och det är bra för alla.',
    'Pedersören seurakunta',
  ],
  [
    'takes no event for a body',
    'Evenemanget är bra för alla. Rekryteringsevenemanget JobbDax ordnas ofta och det är bra.',
    null,
  ],
];

const planted = ([title, text, party]: Case): PlantedCase => ({
  title: `${title} (sv)`,
  text,
  under: 'guidance',
  language: 'sv',
  row: party === null ? null : { party_id: slug(party) },
});

plant('party_mentions', swedish.map(planted));
