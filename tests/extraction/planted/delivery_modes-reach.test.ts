import type { ServiceId } from '../../../src/contract/vocabulary';
import { plant, type PlantedCase } from '../planted';

const row = (service_id: ServiceId, mode: string, planned = false) => ({
  service_id,
  mode,
  planned,
});
const civic = (mode: string, planned = false) => row('civic_orientation', mode, planned);
const training = (mode: string, planned = false) => row('integration_training', mode, planned);

const mixed: PlantedCase[] = [
  {
    title: 'reads a hybrid form',
    under: 'civic_orientation',
    text: 'Koulutus toteutetaan «hybridinä».',
    row: civic('hybrid'),
  },
  {
    title: 'reads a mix of forms as hybrid',
    under: 'civic_orientation',
    text: 'Kurssi on «yhdistelmä lähi- ja etäopetusta».',
    row: civic('hybrid'),
  },
  {
    title: 'counts the words inside a mix too',
    under: 'civic_orientation',
    text: 'Kurssi on yhdistelmä «lähi-» ja etäopetusta.',
    row: civic('in_person'),
  },
  {
    title: 'reads multiform teaching in Swedish',
    under: 'integration_training',
    language: 'sv',
    text: 'Utbildningen ges som «flerformsundervisning».',
    row: training('hybrid'),
  },
  {
    title: 'reads study by oneself',
    under: 'civic_orientation',
    text: 'Osan aineistosta voi käydä läpi «itseopiskeluna».',
    row: civic('self_study'),
  },
  {
    title: 'reads study at one’s own pace',
    under: 'civic_orientation',
    text: 'Verkkokurssin voi suorittaa «omaan tahtiin».',
    row: civic('self_study'),
  },
  {
    title: 'reads independent study inflected',
    under: 'integration_training',
    text: 'Jaksoon kuuluu «itsenäistä opiskelua» kotona.',
    row: training('self_study'),
  },
  {
    title: 'reads study by oneself in Swedish',
    under: 'civic_orientation',
    language: 'sv',
    text: 'En del av kursen avläggs som «självstudier».',
    row: civic('self_study'),
  },
  {
    title: 'takes no self-motivated study, a benefit, for study by oneself',
    under: 'integration_training',
    text: 'Työnhakija voi opiskella myös omaehtoisesti.',
    row: null,
  },
  {
    title: 'reads an interpreter',
    under: 'assessment',
    text: 'Haastattelu käydään «tulkin välityksellä».',
    row: row('assessment', 'interpreter'),
  },
  {
    title: 'reads what is interpreted',
    under: 'civic_orientation',
    text: 'Pienille kieliryhmille kurssi on «tulkattu».',
    row: civic('interpreter'),
  },
  {
    title: 'reads an interpreter in Swedish although the reason is negated',
    under: 'assessment',
    language: 'sv',
    text: '«Tolk» används när kunden inte kan svenska.',
    row: row('assessment', 'interpreter'),
  },
  {
    title: 'takes no reading of the law for interpreting',
    under: 'assessment',
    text: 'Lain tulkinta on kunnissa yhtenäistä, ja säännöstä tulkitaan väljästi.',
    row: null,
  },
  {
    title: 'takes no missing interpreter for one',
    under: 'assessment',
    language: 'sv',
    text: 'Samtalet förs utan tolk.',
    row: null,
  },
];

const reach: PlantedCase[] = [
  {
    title: 'takes a future for a plan',
    under: 'civic_orientation',
    text: 'Kurssit tullaan järjestämään «etänä».',
    row: civic('remote', true),
  },
  {
    title: 'takes a possibility being explored for a plan',
    under: 'civic_orientation',
    text: 'Kurssin «hankintaa» harkitaan.',
    row: civic('purchased', true),
  },
  {
    title: 'takes a conditional for a plan',
    under: 'integration_training',
    text: 'Opetus voitaisiin antaa «etäopetuksena».',
    row: training('remote', true),
  },
  {
    title: 'takes an intention in Swedish for a plan',
    under: 'civic_orientation',
    language: 'sv',
    text: 'Man planerar att ordna orienteringen «på distans».',
    row: civic('remote', true),
  },
  {
    title: 'tells what is done from what the same sentence plans',
    under: 'integration_training',
    text: 'Koulutus on «ostopalvelua» sekä suunnitellaan sen antamista omana toimintana.',
    row: training('purchased'),
  },
  {
    title: 'takes nothing that is negated',
    under: 'civic_orientation',
    text: 'Etäopetusta ei järjestetä.',
    row: null,
  },
  {
    title: 'takes nothing that is negated in Swedish',
    under: 'civic_orientation',
    language: 'sv',
    text: 'Distansundervisning ordnas inte.',
    row: null,
  },
  {
    title: 'takes what stands against a negation',
    under: 'civic_orientation',
    text: 'Palvelua ei osteta, vaan se annetaan «omana työnä».',
    row: civic('own'),
  },
  {
    title: 'takes what a negated condition leads to',
    under: 'civic_orientation',
    text: 'Jos asiakas ei pääse lähiopetukseen, hän osallistuu «etänä».',
    row: civic('remote'),
  },
  {
    title: 'takes what is given not only so',
    under: 'civic_orientation',
    text: 'Opetus ei ole pelkästään «lähiopetusta», vaan joskus tavataan verkossa.',
    row: civic('in_person'),
  },
  {
    title: 'reads a list item under a line that plans',
    under: 'civic_orientation',
    text: 'Suunnitteilla on:\n\n- «verkkokurssi» arabiaksi\n- kahvila',
    row: civic('remote', true),
  },
  {
    title: 'reads the row of a service in a table',
    text: [
      '# Espoon kotoutumisohjelma',
      '## Kotoutumiskoulutus\n\nJärjestetään.',
      '## Kotoutumissuunnitelma\n\nLaaditaan.',
      '## Yhteenveto',
      'Palvelu\tToteutus\tTilat\nYhteiskuntaorientaatio\t«Ostopalveluna».\tKoulu\nKotoutumiskoulutus\tRyhmissä.\tKoulu',
    ].join('\n\n'),
    row: { ...civic('purchased'), rule: 'table-row' },
  },
  {
    title: 'reads a sentence that names the service outside its section',
    text: [
      '# Espoon kotoutumisohjelma',
      '## Tiivistelmä\n\nYhteiskuntaorientaation voi käydä «etänä» heti muuton jälkeen.',
      'Kotoutumiskoulutus alkaa syksyisin.\n\nNeuvontaa saa kirjastosta.',
      '## Kotoutumiskoulutus\n\nJärjestetään.',
      '## Kotoutumissuunnitelma\n\nLaaditaan.',
    ].join('\n\n'),
    row: { ...civic('remote'), rule: 'service-sentence', certainty: 'inferred' },
  },
  {
    title: 'leaves alone how the programme was made',
    text: [
      '# Espoon kotoutumisohjelma',
      'Työpajat pidettiin etänä ja tulkattuina.',
      '## Kotoutumiskoulutus\n\nJärjestetään.',
      '## Kotoutumissuunnitelma\n\nLaaditaan.',
      '## Yhteiskuntaorientaatio\n\nAnnetaan.',
    ].join('\n\n'),
    row: null,
  },
  {
    title: 'gives a sentence on both plans and assessments to the one it names',
    text: [
      '# Espoon kotoutumisohjelma',
      '## Palvelutarpeen arviointi ja kotoutumissuunnitelma',
      'Kotoutumissuunnitelma tehdään «etänä».',
      '## Kotoutumiskoulutus\n\nJärjestetään.',
    ].join('\n\n'),
    row: row('integration_plan', 'remote'),
  },
];

plant('delivery_modes', [...mixed, ...reach]);
