import { plant } from '../planted';

const link = (from_code: string, to_code: string, relation: string) => ({
  from_code,
  to_code,
  relation,
});
const espoo = '049';
const others = { kirkkonummi: '257', vihti: '927', lohja: '444', hanko: '078' };
const { kirkkonummi, vihti, lohja, hanko } = others;

plant('municipality_links', [
  {
    title: 'finds an agreement with a municipality in the genitive',
    under: 'civic_orientation',
    text: '«Espoon kaupunki on sopinut orientaatiosta Vihdin kunnan kanssa.»',
    row: link(espoo, vihti, 'agreement'),
  },
  {
    title: 'finds an agreement named by its noun',
    under: 'guidance',
    text: '«Neuvonta perustuu sopimukseen, jonka Espoo ja Lohja allekirjoittivat.»',
    row: link(espoo, lohja, 'agreement'),
  },
  {
    title: 'finds an agreement of the Local Government Act',
    under: 'guidance',
    text: '«Palvelusta on yhteistoimintasopimus Kirkkonummen kunnan kanssa.»',
    row: link(espoo, kirkkonummi, 'agreement'),
  },
  {
    title: 'finds each party to an agreement',
    under: 'guidance',
    text: '«Espoo, Vihti ja Lohja ovat sopineet neuvonnan järjestämisestä.»',
    row: link(espoo, lohja, 'agreement'),
  },
  {
    title: 'finds an agreement across a line break',
    under: 'guidance',
    text: '«Espoon kaupunki on tehnyt neuvonnan ja ohjauksen järjestämisestä sopimuksen\nLohjan kaupungin kanssa.»',
    row: link(espoo, lohja, 'agreement'),
  },
  {
    title: 'takes no agreement by arrangement at a place',
    under: 'guidance',
    text: 'Neuvontaa saa myös Lohjalla sopimuksen mukaan.',
    row: link(espoo, lohja, 'mentions'),
  },
  {
    title: 'finds a joint procurement by its compound',
    under: 'integration_training',
    text: '«Koulutus hankitaan yhteishankintana Lohjan kaupungin kanssa.»',
    row: link(espoo, lohja, 'joint_procurement'),
  },
  {
    title: 'finds a joint procurement by buying together',
    under: 'integration_training',
    text: '«Espoo ja Vihti hankkivat koulutuksen yhdessä.»',
    row: link(espoo, vihti, 'joint_procurement'),
  },
  {
    title: 'finds a joint procurement in the passive',
    under: 'integration_training',
    text: '«Kurssit hankitaan yhdessä Kirkkonummen kunnan kanssa.»',
    row: link(espoo, kirkkonummi, 'joint_procurement'),
  },
  {
    title: 'finds a joint tender',
    under: 'integration_training',
    text: '«Koulutus kilpailutetaan yhdessä Lohjan kanssa.»',
    row: link(espoo, lohja, 'joint_procurement'),
  },
  {
    title: 'finds a procurement done in cooperation of several',
    under: 'civic_orientation',
    text: '«Orientaation hankinta toteutetaan Espoon, Vihdin ja Lohjan yhteistyönä.»',
    row: link(espoo, vihti, 'joint_procurement'),
  },
  {
    title: 'finds a municipality in the same procurement',
    under: 'civic_orientation',
    text: '«Myös Vihti on samassa hankinnassa.»',
    row: link(espoo, vihti, 'joint_procurement'),
  },
  {
    title: 'finds the municipality that produces the service',
    under: 'civic_orientation',
    text: '«Orientaation tuottaa Lohjan kaupunki.»',
    row: link(lohja, espoo, 'produces_for'),
  },
  {
    title: 'finds the producer with the responsibility',
    under: 'civic_orientation',
    text: '«Orientaation järjestämisestä vastaa Kirkkonummen kunta.»',
    row: link(kirkkonummi, espoo, 'produces_for'),
  },
  {
    title: 'finds the producer in the genitive',
    under: 'civic_orientation',
    text: '«Kurssit järjestetään Vihdin kunnan tuottamana.»',
    row: link(vihti, espoo, 'produces_for'),
  },
  {
    title: 'finds the producer by its unit',
    under: 'assessment',
    text: '«Arvioinnin tekee Lohjan kaupungin maahanmuuttokoordinaattori.»',
    row: link(lohja, espoo, 'produces_for'),
  },
  {
    title: 'finds the producer in facet B',
    under: 'guidance',
    text: 'A. Kuvaus palvelusta\n\nNeuvontaa saa kirjastosta.\n\nB. Vastuutaho\n\n«Vihdin kunta»',
    row: link(vihti, espoo, 'produces_for'),
  },
  {
    title: 'finds for whom the issuer produces in the allative',
    under: 'civic_orientation',
    text: '«Espoon kaupunki tuottaa kurssit myös Kirkkonummelle.»',
    row: link(espoo, kirkkonummi, 'produces_for'),
  },
  {
    title: 'finds for whom the issuer produces by its residents',
    under: 'civic_orientation',
    text: '«Espoon kaupunki järjestää kurssit myös Vihdin asukkaille.»',
    row: link(espoo, vihti, 'produces_for'),
  },
  {
    title: 'finds two for whose residents the issuer produces',
    under: 'civic_orientation',
    text: '«Espoon kaupunki järjestää kurssit myös Vihdin ja Lohjan asukkaille.»',
    row: link(espoo, vihti, 'produces_for'),
  },
  {
    title: 'finds on whose behalf the issuer acts',
    under: 'assessment',
    text: '«Espoon kaupunki tekee arvioinnit Kirkkonummen puolesta.»',
    row: link(espoo, kirkkonummi, 'produces_for'),
  },
  {
    title: 'finds a list for which the issuer produces',
    under: 'civic_orientation',
    text: '«Espoo tuottaa kurssit Vihdille, Lohjalle ja Kirkkonummelle.»',
    row: link(espoo, lohja, 'produces_for'),
  },
  {
    title: 'takes a place served together for no production',
    under: 'guidance',
    text: 'Espoo järjestää neuvontaa Espoon ja Vihdin alueella.',
    row: link(espoo, vihti, 'mentions'),
  },
  {
    title: 'takes a denied production for a mention',
    under: 'civic_orientation',
    text: 'Lohjan kaupunki ei tuota kursseja.',
    row: link(espoo, lohja, 'mentions'),
  },
  {
    title: 'finds a municipality that is only named',
    under: 'other_services',
    text: '«Tapahtumiin osallistuttiin myös Hangon kaupungin kanssa.»',
    row: link(espoo, hanko, 'mentions'),
  },
  {
    title: 'finds a place to which clients are sent',
    under: 'integration_training',
    text: '«Ruotsiksi opiskelevat ohjataan Lohjalle.»',
    row: link(espoo, lohja, 'mentions'),
  },
  {
    title: 'takes a name before any noun for no municipality',
    under: 'other_services',
    text: 'Tapaamme Hangon keksien ääressä.',
    row: null,
  },
  {
    title: 'takes a municipality in the name of a school for none',
    under: 'integration_training',
    text: 'Opetusta antaa Lohjan ammattiopisto.',
    row: null,
  },
  {
    title: 'takes a parish for no municipality',
    under: 'other_services',
    text: 'Vihdin seurakunta kutsuu kahville.',
    row: null,
  },
  {
    title: 'takes the issuer’s own name for no link',
    under: 'guidance',
    text: 'Espoon kaupunki on sopinut asiasta Espoon seurakuntayhtymän kanssa.',
    row: null,
  },
  {
    title: 'finds an agreement in Swedish',
    under: 'guidance',
    language: 'sv',
    text: '«Esbo stad har ett avtal med Kyrkslätts kommun.»',
    row: link(espoo, kirkkonummi, 'agreement'),
  },
  {
    title: 'finds an agreed cooperation in Swedish',
    under: 'guidance',
    language: 'sv',
    text: '«Esbo och Vichtis har kommit överens om rådgivningen.»',
    row: link(espoo, vihti, 'agreement'),
  },
  {
    title: 'finds a joint procurement in Swedish',
    under: 'integration_training',
    language: 'sv',
    text: '«Utbildningen upphandlas tillsammans med Lojo stad.»',
    row: link(espoo, lohja, 'joint_procurement'),
  },
  {
    title: 'finds a gemensam upphandling',
    under: 'integration_training',
    language: 'sv',
    text: '«Genom en gemensam upphandling med Kyrkslätt ordnas kurserna.»',
    row: link(espoo, kirkkonummi, 'joint_procurement'),
  },
  {
    title: 'finds the producer in Swedish',
    under: 'civic_orientation',
    language: 'sv',
    text: '«Lojo stad ansvarar för att ordna orienteringen.»',
    row: link(lohja, espoo, 'produces_for'),
  },
  {
    title: 'finds for whom the issuer produces in Swedish',
    under: 'civic_orientation',
    language: 'sv',
    text: '«Esbo stad ordnar kurserna också för Vichtis.»',
    row: link(espoo, vihti, 'produces_for'),
  },
  {
    title: 'finds whose residents are served in Swedish',
    under: 'civic_orientation',
    language: 'sv',
    text: '«Esbo stad ordnar kurserna också för invånare i Lojo.»',
    row: link(espoo, lohja, 'produces_for'),
  },
  {
    title: 'finds a municipality that Swedish text only names',
    under: 'other_services',
    language: 'sv',
    text: '«Hangö stad deltar i nätverket.»',
    row: link(espoo, hanko, 'mentions'),
  },
  {
    title: 'finds the municipalities of a joint programme',
    text: '# Vihdin ja Lohjan kotoutumisohjelma\n\n## Palvelutarpeen arviointi\n\n## Kotoutumissuunnitelma\n\nSuunnitelman laatii «Lohjan» kaupunki.\n\n## Yhteiskuntaorientaatio\n',
    row: link(vihti, lohja, 'covers'),
  },
  {
    title: 'finds the covered one for which the other produces',
    text: '# Vihdin ja Lohjan kotoutumisohjelma\n\n## Palvelutarpeen arviointi\n\n## Kotoutumissuunnitelma\n\n«Vihdin kunta laatii suunnitelmat myös Lohjan asukkaille.»\n\n## Yhteiskuntaorientaatio\n',
    row: link(vihti, lohja, 'produces_for'),
  },
  {
    title: 'keeps a misspelt word for the agreement',
    under: 'guidance',
    text: '«Palvelusta on yhteistoimintasopmus Lohjan kaupungin kanssa.»',
    row: link(espoo, lohja, 'agreement'),
  },
  {
    title: 'finds what is bought together in Swedish',
    under: 'civic_orientation',
    language: 'sv',
    text: '«Orienteringen köps tillsammans med Lojo stad och det är bra för alla.»',
    row: link(espoo, lohja, 'joint_procurement'),
  },
  {
    title: 'does not make those before a semicolon produce what is done behind it',
    text: `Kirkkonummen kotoutumisohjelma

Palvelutarpeen arviointi, kotoutumissuunnitelma ja yhteiskuntaorientaatio kuuluvat ohjelmaan.

«Suunnitelmista vastaavat Vihdin kunta ja Espoon kaupunki; Lohja laatii suunnitelmat Kirkkonummen kunnan puolesta.»`,
    row: link(lohja, kirkkonummi, 'produces_for'),
  },
]);
