/** README.txt of the ZIP: what it holds, how to use and how to cite it, in Finnish, Swedish and English. */
export function archiveReadme(version: string): string {
  return `${[finnish, swedish, english].join('\n\n').replaceAll('VERSION', version)}\n`;
}

const finnish = `KOTOPEILI: MITÄ KUNTIEN KOTOUTUMISOHJELMAT SANOVAT
Aineiston versio VERSION

tables/           taulut CSV-tiedostoina (UTF-8, erottimena pilkku, desimaalipiste)
texts/            kunkin asiakirjan normalisoitu teksti
datapackage.json  taulujen kuvaus: sarakkeet, avaimet, luokitukset, yksiköt ja lähteet

Jokaisen tiedon evidence_id johtaa tauluun evidence. Sen sarake quote on sama kuin asiakirjan teksti
kohdasta start kohtaan end (UTF-16-merkkeinä). Tunnukset, kuten kuntanumero 019, ovat tekstiä: lue ne
tekstinä, niin etunollat säilyvät. Taulut on tehty ohjelmille, eikä kaavan näköisiä soluja ole muutettu.
Avaa ne taulukkolaskennassa tuomalla kaikki sarakkeet tekstinä.

Lisenssi: Creative Commons Nimeä 4.0 (CC BY 4.0).
Viittaus: Kotopeili, kuntien kotoutumisohjelmat aineistona, versio VERSION. CC BY 4.0.`;

const swedish = `KOTOPEILI: VAD KOMMUNERNAS INTEGRATIONSPROGRAM SÄGER
Datamängdens version VERSION

tables/           tabellerna som CSV-filer (UTF-8, komma som avgränsare, decimalpunkt)
texts/            varje dokuments normaliserade text
datapackage.json  beskrivning av tabellerna: kolumner, nycklar, klassificeringar, enheter och källor

Varje uppgifts evidence_id leder till tabellen evidence. Dess kolumn quote är densamma som dokumentets
text från start till end (i UTF-16-enheter). Koder, såsom kommunnumret 019, är text: läs dem som text så
att inledande nollor bevaras. Tabellerna är gjorda för program, och celler som ser ut som formler har inte
ändrats. Öppna dem i ett kalkylprogram genom att importera alla kolumner som text.

Licens: Creative Commons Erkännande 4.0 (CC BY 4.0).
Hänvisning: Kotopeili, kommunernas integrationsprogram som data, version VERSION. CC BY 4.0.`;

const english = `KOTOPEILI: WHAT MUNICIPAL INTEGRATION PROGRAMMES SAY
Dataset version VERSION

tables/           the tables as CSV files (UTF-8, comma, decimal point)
texts/            the normalised text of each document
datapackage.json  description of the tables: columns, keys, vocabularies, units and sources

The evidence_id of each fact leads to the table evidence. Its column quote equals the text of the document
from start to end (in UTF-16 code units). Codes such as municipality 019 are text: read them as text, so
that leading zeros stay. The tables are made for programs, and cells that look like formulas have not been
changed. Open them in a spreadsheet by importing every column as text.

Licence: Creative Commons Attribution 4.0 (CC BY 4.0).
Citation: Kotopeili, integration programmes of Finnish municipalities as data, version VERSION. CC BY 4.0.`;
